"""Who names a process is remembered; what is remembered must be what a fresh look says, whatever comes, goes and changes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.guard.sensing import Named, Sensing
from app.model.verdict import RunningApp
from app.platform.processes import ProcessFacts, ProcessKey
from tests.fakes.platform import FakeTable, some_facts

CHILD, OTHER = 1000, 0
PIDS = range(2, 6)
FILES = ("/game/a", "/system/b", "/bin/c", "/bin/d", "/bin/e")


def _naming(facts: ProcessFacts, windowed: bool) -> Named | None:
    assert facts.file is not None
    path = facts.file.path
    if path.startswith("/bin/") and not windowed:
        return None
    return Named(RunningApp(path, system=path.startswith("/system/")), path)


class Pc:
    """Processes 2 to 5; time goes on with each step."""

    def __init__(self) -> None:
        self.table = FakeTable()
        self.now = 0
        self.sensing = self._sensing()

    def _sensing(self) -> Sensing:
        sensing = Sensing(self.table, frozenset)
        sensing.set_children({"c1": (_naming, frozenset({CHILD}))})
        return sensing

    def begin(self, pid: int, path: str, account: int, above: int, told: bool) -> None:
        """A new process in that pid, or one that has become another program."""
        self.now += 1
        there = self.table.processes.get(pid)
        parent = self.table.processes.get(above)
        key = ProcessKey(pid, self.now) if there is None else there.key
        of = (None if parent is None else parent.key) if there is None else there.parent
        self.table.add(some_facts(pid, path, account=account, login_account=None, parent=of, started=key.started))
        if told:
            self.sensing.started(pid, float(self.now))

    def end(self, pid: int, told: bool) -> None:
        self.table.remove(pid)
        if told:
            self.sensing.ended(pid)

    def owners(self) -> dict[int, str | None]:
        found = {pid: self.sensing.owner(pid, "c1") for pid in PIDS}
        return {pid: None if one is None else one.app.id for pid, one in found.items()}


BEGIN = st.tuples(
    st.just("begin"),
    st.sampled_from(PIDS),
    st.sampled_from(FILES),
    st.sampled_from((CHILD, CHILD, CHILD, OTHER)),
    st.sampled_from(PIDS),
    st.booleans(),
)
END = st.tuples(st.just("end"), st.sampled_from(PIDS), st.booleans())
WINDOW = st.tuples(st.just("window"), st.sampled_from(PIDS))
LOOK = st.tuples(st.sampled_from(("sweep", "whole", "second looks")))


@settings(max_examples=300)
@given(steps=st.lists(st.one_of(BEGIN, BEGIN, END, WINDOW, LOOK), max_size=40))
def test_what_is_remembered_of_who_names_whom_is_what_a_fresh_look_says(steps: list[tuple[object, ...]]) -> None:
    pc = Pc()
    for step in steps:
        match step:
            case ("begin", int(pid), str(path), int(account), int(above), bool(told)):
                pc.begin(pid, path, account, above, told)
            case ("end", int(pid), bool(told)):
                pc.end(pid, told)
            case ("window", int(pid)):
                pc.sensing.windows([pid])
            case ("second looks",):
                pc.sensing.second_looks(pc.now + 2.0)
            case (how,):
                pc.sensing.sweep(float(pc.now), whole=how == "whole")
        remembered = pc.owners()
        kept, pc.sensing._nobody = pc.sensing._nobody, {}
        assert pc.owners() == remembered
        pc.sensing._nobody = kept
