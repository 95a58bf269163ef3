"""What could an unsafe adult at home learn, with a PIN and the whole data folder? Nothing that is not theirs: no text, receipt, choice,
draft or lesson, by operations, pushed events, files, backups, write-ahead logs or logs. Twin runs look the same with and without each act.
Must not stand for an adult who also holds the keyring of the guard's account, or its folder of keys: docs/threats.md says what that one
can see."""

from __future__ import annotations

import base64
import json
import logging
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from app.guard.permissions import NEEDS
from app.model.feelings import About as FeelingAbout
from app.model.feelings import Feeling
from app.model.lessons import Strand
from app.model.people import RequestKind, Role
from app.model.plan import Plan, PlanDay
from app.model.policy import Policy
from app.model.problem import ProblemError
from app.model.tell import About, Way
from app.platform.secrets.kept import KeptSecrets
from app.platform.service import service_for_this_pc
from app.store.chest import CHEST_NAME, Chest
from app.wire import messages as wire
from tests.guard.builders import BIN, GRANDPA, MUM, OTHER_PIN, PIN, Client, Pc, set_up

DAD_PIN = "918273"
DAD = wire.NewAdult("Ba", Role.PARENT, DAD_PIN)
WORDS = "Con sợ ba, con muốn kể với mẹ"
ANSWER = "Mẹ tin con, mai mẹ con mình nói chuyện"
NEIGHBOUR = "Cô Mai hàng xóm"
SECRETS = (WORDS, ANSWER, NEIGHBOUR, "a-secret-lesson")
MINUTE_S = 60


def number(at: int) -> str:
    """The desktop's own number of a message; the same in both runs."""
    return UUID(int=at).hex


@dataclass
class Run:
    """One family, and the unsafe adult's open parent session beside it."""

    pc: Pc
    child: Client
    dad: Client
    at: int = 0

    def tell(self, adult: str = "a1", words: str = WORDS) -> str:
        self.at += 1
        told = self.child.ask(wire.Tell(number(self.at), adult, (About.HOME,), words))
        assert isinstance(told, wire.Told)
        return told.message.id

    def mum(self) -> Client:
        mum = self.pc.client()
        mum.open_parent(PIN, "Mẹ")
        return mum


def choose(run: Run) -> None:
    run.child.ask(wire.ChooseAdult("a1", ("a3",)))


def tell(run: Run) -> None:
    run.tell()


def look(run: Run) -> None:
    run.child.ask(wire.AdultsToTell())
    run.child.ask(wire.MyMessages())


def list_an_own_adult(run: Run) -> None:
    run.child.ask(wire.PutOwnAdult(NEIGHBOUR, "Nhà số 5"))


def add_and_delete(run: Run) -> None:
    message = run.tell()
    run.child.ask(wire.AddToMessage(message, number(99), (About.SECRET,), WORDS))
    run.child.ask(wire.DeleteMessage(message))


def be_read_and_answered(run: Run) -> None:
    message = run.tell()
    mum = run.mum()
    mum.ask(wire.OpenLetter(message))
    mum.ask(wire.AnswerLetter(message, ANSWER))
    mum.ask(wire.CloseParent())
    run.child.ask(wire.MyMessages())


def tell_many(run: Run) -> None:
    for adult in ("a1", "a3", "a1", "a1"):
        run.tell(adult, WORDS * 4)


def learn(run: Run) -> None:
    run.child.ask(wire.ReachLesson("a-secret-lesson", next(iter(Strand)), ("one", "two")))
    run.child.ask(wire.FinishLesson("a-secret-lesson", next(iter(Strand))))


def share_lessons_and_stop(run: Run) -> None:
    learn(run)
    run.child.ask(wire.ShareLessons(True))
    run.child.ask(wire.ShareLessons(False))


def forget_what_was_learnt(run: Run) -> None:
    learn(run)
    run.child.ask(wire.ForgetLessons())


def show_a_feeling(run: Run) -> None:
    run.child.ask(wire.ShareFeeling(number(50), "a1", Feeling.SAD, FeelingAbout.HOME))
    run.child.ask(wire.MyFeelings())
    mum = run.mum()
    mum.ask(wire.Feelings())
    mum.ask(wire.CloseParent())


def show_a_feeling_and_take_it_back(run: Run) -> None:
    run.child.ask(wire.ShareFeeling(number(70), "a1", Feeling.SAD, FeelingAbout.HOME))
    run.child.ask(wire.ShareFeeling(number(71), "a3", Feeling.SAD, FeelingAbout.HOME))
    run.child.ask(wire.TakeBackFeeling(number(71)))
    run.child.ask(wire.MyFeelings())


def keep_a_plan(run: Run) -> None:
    run.child.ask(wire.PutMyPlan(Plan(PlanDay(75, 1275), what_for=WORDS)))
    run.child.ask(wire.MyPlan())


def keep_a_plan_and_delete_it(run: Run) -> None:
    run.child.ask(wire.PutMyPlan(Plan(PlanDay(75, 1275), what_for=WORDS)))
    run.child.ask(wire.ForgetMyPlan())


ACTS: tuple[Callable[[Run], None], ...] = (
    choose, tell, look, list_an_own_adult, add_and_delete, be_read_and_answered, tell_many, learn, share_lessons_and_stop, forget_what_was_learnt,
    show_a_feeling, show_a_feeling_and_take_it_back, keep_a_plan, keep_a_plan_and_delete_it,
)  # fmt: skip


@dataclass
class Learnt:
    """All that the unsafe adult can lay hands on."""

    answers: list[tuple[str, str]] = field(default_factory=list)
    pushed: list[str] = field(default_factory=list)
    files: list[tuple[str, int]] = field(default_factory=list)
    rows: dict[str, list[str]] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)
    bytes: bytes = b""


def no_keyring(question: dict[str, object]) -> dict[str, str | None]:
    raise ProblemError("no_keyring")


def in_files(folder: Path, keys: str = "keys") -> Callable[[], KeptSecrets]:
    """The secrets of a personal guard where there is no keyring: beside its data folder, not in it."""
    return lambda: KeptSecrets(folder / "data" / "secrets.json", service_for_this_pc(), no_keyring, folder / keys)


def names_of_secrets(run: Run) -> list[str]:
    (file,) = run.pc.folder.glob("keys/*.json") if run.pc.other_secrets else [None]
    return sorted(run.pc.secrets.kept if file is None else json.loads(file.read_text())["secrets"])


@contextmanager
def a_run(folder: Path, keyring: bool = True) -> Iterator[Run]:
    folder.mkdir()
    pc = Pc(folder, other_secrets=None if keyring else in_files(folder))
    set_up(pc, (MUM, DAD, GRANDPA), (msgspec.structs.replace(BIN, birth_year=2011),))  # old enough for a plan of its own
    pc.settle()
    child, dad = pc.client(), pc.client()
    for client in (child, dad):
        client.ask(wire.Subscribe())
    dad.open_parent(DAD_PIN, "Ba")
    try:
        yield Run(pc, child, dad)
    finally:
        pc.close()


def every_question() -> list[wire.Operation]:
    """All that a parent may ask and that changes nothing of a child's private things."""
    return [
        wire.Status(), wire.Family(), wire.Report("Bin", "2026-11-01", "2026-12-31"), wire.ShowPolicy("Bin"),
        wire.PreviewDay(Policy(child="Bin"), "2026-11-28"), wire.Requests(), wire.Apps("Bin"), wire.Recorded("Bin"), wire.Doctor(), wire.Notes(),
        wire.Retention(), wire.MyLetters(), wire.MyWay(), wire.Channels(), wire.OutsideAdults(), wire.LessonCounts("Bin"),
        wire.Contacts(), wire.Feelings(), wire.Consents(),
    ]  # fmt: skip


# What a parent may ask, too, but would change the family, not learn of it.
CHANGES = {
    wire.Hello, wire.Subscribe, wire.Setup, wire.PutAdult, wire.RemoveAdult, wire.PutChild, wire.RemoveChild, wire.SetLanguage, wire.WhoUses,
    wire.OpenParent, wire.CloseParent, wire.SetPin, wire.ResetPin, wire.NewRecoveryCode, wire.ApplyPolicy, wire.ShowPreset, wire.GiveGrant,
    wire.TakeBackGrant, wire.Pause, wire.Resume, wire.SetOnlyToday, wire.AnswerRequest, wire.DeleteHistory, wire.DeleteEverything, wire.Quit,
    wire.PutMyWay, wire.PutChannel, wire.RemoveChannel, wire.TestChannel, wire.PutOutsideAdult, wire.RemoveOutsideAdult, wire.ResetCode, wire.OpenLetter,
    wire.AnswerLetter, wire.AnswerContact, wire.EndContact, wire.AddConsent, wire.WithdrawConsent, wire.UseConsent, wire.DeleteConsent,
}  # fmt: skip


def learnt(run: Run, caplog: pytest.LogCaptureFixture) -> Learnt:
    found = Learnt()
    run.pc.move(MINUTE_S)
    run.pc.settle()
    for question in every_question():
        reply = run.dad.call(question)
        found.answers.append((type(question).__name__, told(run, reply)))
    for answer in ("CloseParent", "Status", "Notes"):
        # And at the child's own keyboard, without any PIN: what stands outside Tell.
        reply = run.dad.call(getattr(wire, answer)())
        found.answers.append((f"no PIN: {answer}", told(run, reply)))
    run.dad.open_parent(DAD_PIN, "Ba")
    run.dad.hear()
    found.pushed = sorted({repr(event) for event in run.dad.events})
    data = run.pc.folder / "data"
    run.pc.store.backup.make(run.pc.guard.household.today("c1"))
    found.files = sorted((str(file.relative_to(data)), file.stat().st_size) for file in data.rglob("*") if file.is_file())
    found.bytes = b"".join(file.read_bytes() for file in data.rglob("*") if file.is_file())
    found.rows = dump(data / "haidang.db")
    found.log = [record.getMessage() for record in caplog.records]
    found.secrets = names_of_secrets(run)
    return found


def told(run: Run, reply: wire.Answer | wire.Refusal) -> str:
    """Without what differs from run to run in any case: the number of the call and the folder of the test."""
    return repr(msgspec.structs.replace(reply, id=0)).replace(str(run.pc.folder), "")


def dump(path: Path) -> dict[str, list[str]]:
    database = sqlite3.connect(path)
    try:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: [repr(row) for row in database.execute(f"SELECT * FROM {table}")] for table in tables}
    finally:
        database.close()


def test_all_that_a_parent_can_ask_is_asked_here() -> None:
    may = {operation for operation, need in NEEDS.items() if need.roles & {Role.PARENT, Role.HELPER}}
    assert may - {type(question) for question in every_question()} - CHANGES == set()


@pytest.mark.parametrize("keyring", [True, False], ids=["keyring", "no_keyring"])
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_with_and_without_a_private_act_everything_looks_the_same(
    tmp_path: Path, act: Callable[[Run], None], keyring: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "app")
    with a_run(tmp_path / "with", keyring) as run:
        act(run)
        run.pc.move(31 * MINUTE_S)  # also what time alone would bring up
        with_it = learnt(run, caplog)
        assert CHEST_NAME in dict(with_it.files)
        assert f"{CHEST_NAME}-wal" in dict(with_it.files)
        for secret in SECRETS:
            assert secret.encode() not in with_it.bytes
            assert not any(secret in text for _, text in with_it.answers)
    caplog.clear()
    with a_run(tmp_path / "without", keyring) as run:
        run.pc.move(31 * MINUTE_S)
        without = learnt(run, caplog)
    assert with_it.answers == without.answers
    assert with_it.pushed == without.pushed
    assert with_it.files == without.files
    assert with_it.rows == without.rows
    assert with_it.log == without.log
    assert with_it.secrets == without.secrets


def test_the_twins_would_notice_what_is_not_private(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    looks = []
    for name in ("with", "without"):
        with a_run(tmp_path / name) as run:
            if name == "with":
                run.child.ask(wire.AskFor(RequestKind.TIME, 30))
            looks.append(learnt(run, caplog))
    assert looks[0].answers != looks[1].answers
    assert looks[0].pushed != looks[1].pushed
    assert looks[0].rows != looks[1].rows


def test_after_a_restart_and_a_month_everything_looks_the_same(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    looks = []
    for name in ("with", "without"):
        caplog.clear()
        with a_run(tmp_path / name) as run:
            if name == "with":
                be_read_and_answered(run)
                run.tell("a3")
            for _ in range(3):
                run.pc.restart()
                run.pc.settle()
                run.pc.move(11 * 86400)
                run.pc.settle()
            run.child, run.dad = run.pc.client(), run.pc.client()
            run.dad.open_parent(DAD_PIN, "Ba")
            looks.append(learnt(run, caplog))
    assert looks[0].answers == looks[1].answers
    assert looks[0].files == looks[1].files
    assert looks[0].rows == looks[1].rows
    assert looks[0].log == looks[1].log


def test_no_backup_holds_any_of_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with a_run(tmp_path / "with") as run:
        for act in ACTS:
            act(run)
        found = learnt(run, caplog)
    backups = [name for name, _ in found.files if name.startswith("backups")]
    assert len(backups) == 1
    assert not [name for name in backups if "private" in name]
    tables = dump(run.pc.folder / "data" / backups[0])
    assert not any(secret in row for rows in tables.values() for row in rows for secret in SECRETS)
    assert set(tables) == set(found.rows)


def test_even_with_the_key_of_the_chest_words_for_another_adult_cannot_be_read(tmp_path: Path) -> None:
    """The administrator of the OS can have that key. Who was told stands in the chest; what was told is sealed to the other adult."""
    with a_run(tmp_path / "with") as run:
        message = run.tell()
        key = base64.b64decode(run.pc.secrets.kept["chest-key"])
        dads = run.dad.pc.guard.server.connections()
        dads_key = next(one.parent.letters for one in dads if one.parent is not None)
        assert dads_key is not None
        kept = run.pc.guard.tells.kept.message("c1", message)
        assert kept is not None
        body, broken = run.pc.guard.tells.telling._unsealed(kept.parts[0], dads_key)
        assert (body, broken) == (None, True)
    chest = Chest.opened(run.pc.folder / "data" / CHEST_NAME, key)
    assert len(chest.values("tell/")) == 1
    assert not [name for name, value in chest.values("") if WORDS.encode() in value]
    chest.close()


def test_another_adult_cannot_take_over_a_page_without_being_noticed(tmp_path: Path) -> None:
    """Resetting another's PIN with the family's recovery code opens nothing that was told before, and the child is told."""
    folder = tmp_path / "with"
    folder.mkdir()
    pc = Pc(folder)
    done = set_up(pc, (MUM, DAD), (BIN,))
    run = Run(pc, pc.client(), pc.client())
    message = run.tell()
    run.dad.ask(wire.ResetPin("Mẹ", "620471", done.recovery_code or ""))
    run.dad.open_parent("620471", "Mẹ")
    opened = run.dad.ask(wire.OpenLetter(message))
    assert isinstance(opened, wire.LetterOpened)
    assert [(part.words, part.about, part.gone) for part in opened.parts] == [("", (), True)]
    are = run.child.ask(wire.MyMessages())
    assert isinstance(are, wire.MyMessagesAre)
    assert are.messages[0].no_sign
    assert are.messages[0].read_at is None
    pc.close()


def test_an_adult_cannot_read_along_by_a_channel_without_the_childs_second_tap(tmp_path: Path) -> None:
    with a_run(tmp_path / "with") as run:
        put = run.dad.ask(wire.PutChannel(Way.MAIL, "Thư", host="smtp.nha.vn", sender="ba@nha.vn", secret="x"))
        assert isinstance(put, wire.ChannelPut)
        # Dad cannot set how Mum is told, nor slip his address under hers.
        run.dad.ask(wire.PutMyWay(put.id, "ba@nha.vn"))
        run.tell()
        assert run.pc.sent() == []
        run.dad.ask(wire.PutOutsideAdult("Cô Hạnh", "", channel=put.id, address="ba@nha.vn"))
        are = run.child.ask(wire.AdultsToTell())
        assert isinstance(are, wire.AdultsToTellAre)
        teacher = are.adults[-1]
        assert (teacher.confirmed, [way.carried_by for way in teacher.ways]) == (False, ["Ba"])
        assert isinstance(run.child.ask(wire.Tell(number(50), teacher.id, shown=teacher.mark)), wire.SecondTapNeeded)
        # What the child's page said of her is not what is true when it taps for the second time.
        run.dad.ask(wire.PutOutsideAdult("Cô Hạnh", "", teacher.id, put.id, "ba2@nha.vn"))
        second_tap = wire.Tell(number(50), teacher.id, words=WORDS, sure=True, shown=teacher.mark)
        assert run.child.refused(second_tap).id == "tell_way_changed"
        assert run.pc.sent() == []


def test_a_helper_learns_no_more(tmp_path: Path) -> None:
    with a_run(tmp_path / "with") as run:
        for act in ACTS:
            act(run)
        grandpa = run.pc.client()
        grandpa.open_parent(OTHER_PIN, "Ông")
        for question in every_question():
            reply = grandpa.call(question)
            if not isinstance(question, wire.MyLetters):
                assert not any(secret in repr(reply) for secret in SECRETS)


# ---- without a keyring: a copy of the data folder, or a backup of it ----


def lying_in(folder: Path, secret: bytes) -> list[str]:
    """The files that hold it, raw or as text."""
    forms = (
        secret,
        base64.b64encode(secret),
        base64.urlsafe_b64encode(secret),
        secret.hex().encode(),
        secret.hex().upper().encode(),
    )
    found = [file for file in folder.rglob("*") if file.is_file() and any(form in file.read_bytes() for form in forms)]
    return sorted(str(file.relative_to(folder)) for file in found)


def test_without_a_keyring_no_secret_lies_in_the_data_folder(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """At no moment: while the guard runs, with its write-ahead logs; after a backup; after its end."""
    caplog.set_level(logging.DEBUG, "app")
    with a_run(tmp_path / "with", keyring=False) as run:
        folder = run.pc.folder
        put = run.dad.ask(wire.PutChannel(Way.MAIL, "Thư", host="smtp.nha.vn", sender="ba@nha.vn", secret="a-password-of-dad"))
        assert isinstance(put, wire.ChannelPut)
        for act in ACTS:
            act(run)
        found = learnt(run, caplog)
        (keys,) = folder.glob("keys/*.json")
        secrets = json.loads(keys.read_text())["secrets"]
        assert {"chest-key", "recovery-code", "pin-a1", "pin-a2", "pin-a3"} < set(secrets)
        assert f"{CHEST_NAME}-wal" in dict(found.files)
        assert [name for name, _ in found.files if name.startswith("backups")]
        key = base64.b64decode(secrets["chest-key"])
        wanted = [key, *(value.encode() for value in secrets.values())]
        for one in wanted:
            assert lying_in(folder / "data", one) == []
        # The look would find it: where it does lie, and that this key is the chest's.
        assert lying_in(folder, key) == [f"keys/{keys.name}"]
        assert not any(one.decode() in text for one in wanted[1:] for text in found.log)
    for one in wanted:
        assert lying_in(folder / "data", one) == []
    chest = Chest.opened(folder / "data" / CHEST_NAME, key)
    assert not chest.lost
    assert chest.values("tell/")
    chest.close()


def test_without_a_keyring_a_copy_of_the_data_folder_does_not_open_the_chest(tmp_path: Path) -> None:
    """The adult starts Hải Đăng on the copy, as it is and without the file that says where the secrets are."""
    with a_run(tmp_path / "with", keyring=False) as run:
        for act in ACTS:
            act(run)
        run.child.ask(wire.ChooseAdult("a1", ("a3",)))
        run.pc.settle()
        data = run.pc.folder / "data"
        for name in ("as it is", "without"):
            shutil.copytree(data, tmp_path / name / "data")
    (tmp_path / "without" / "data" / "secrets.json").unlink()
    sealed = (tmp_path / "as it is" / "data" / CHEST_NAME).read_bytes()

    with closing(Pc(tmp_path / "as it is", other_secrets=in_files(tmp_path / "as it is", "keys of the adult"))) as pc:
        pc.settle()
        assert [fault.id for fault in pc.client().status().guard.faults] == ["pin_file_missing"]
        for question in (wire.MyMessages(), wire.AdultsToTell(), wire.Lessons(), wire.MyFeelings(), wire.MyPlan()):
            assert pc.client().refused(question).id == "private_unavailable"
        assert pc.client().refused(wire.OpenParent(wire.Credentials(DAD_PIN, "Ba"))).id == "pin_file_missing"
    # Nor is it thrown away: with its file of keys it opens again.
    assert (tmp_path / "as it is" / "data" / CHEST_NAME).read_bytes() == sealed

    with closing(Pc(tmp_path / "without", other_secrets=in_files(tmp_path / "without", "keys of the adult"))) as pc:
        pc.settle()
        child = pc.client()
        messages, adults = child.ask(wire.MyMessages()), child.ask(wire.AdultsToTell())
        assert isinstance(messages, wire.MyMessagesAre)
        assert isinstance(adults, wire.AdultsToTellAre)
        assert messages.messages == ()
        assert (adults.chosen, adults.following, [adult.name for adult in adults.adults]) == (None, (), ["Mẹ", "Ba", "Ông"])


def test_delete_everything_takes_the_file_of_keys_and_its_folder(tmp_path: Path) -> None:
    with a_run(tmp_path / "with", keyring=False) as run:
        run.dad.ask(wire.PutChannel(Way.MAIL, "Thư", host="smtp.nha.vn", sender="ba@nha.vn", secret="a-password-of-dad"))
        tell_many(run)
        assert len(list((run.pc.folder / "keys").iterdir())) == 1
        run.dad.ask(wire.DeleteEverything(), DAD_PIN, "Ba")
        assert not (run.pc.folder / "keys").exists()
        assert not (run.pc.folder / "data" / "secrets.json").exists()


def test_delete_everything_takes_the_chest_and_its_key(tmp_path: Path) -> None:
    with a_run(tmp_path / "with") as run:
        tell_many(run)
        run.dad.ask(wire.DeleteEverything(), DAD_PIN, "Ba")
        assert not list((run.pc.folder / "data").rglob(f"{CHEST_NAME}*"))
        assert "chest-key" not in run.pc.secrets.kept
