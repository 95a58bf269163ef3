"""The way for a link: where it really leads, how careful to be, and why.
Must not open it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.checks import words as said
from app.checks.finding import Level, LinkKind, LinkReport
from app.checks.link import check_link
from app.checks.lookalike import forget_typed
from app.checks.sites import Sites, known_sites
from ui.child.checks.checks_words import ChecksWords
from ui.child.checks.private_field import PrivateField
from ui.child.checks.way_page import WayPage
from ui.child.spare_picture import SparePicture
from ui.page_base import MakingRoom
from ui.theme import Art, Icon, Space, theme_of
from ui.widgets.card import Card, Tint
from ui.widgets.field import Field
from ui.widgets.notice import IconSpot
from ui.widgets.text import TextLabel, TextRole
from ui.worded import screen_words

SOON_MS = 250
MOST_HOST = 120
_FACES = {
    Level.OK: (Tint.LEAF, Icon.CHECK_CIRCLE, "leaf"),
    Level.CAREFUL: (Tint.SUN, Icon.WARNING, "sun_deep"),
    Level.DANGER: (Tint.SUN, Icon.PROHIBIT, "ink"),
}


class _Why(QWidget):
    """One reason, with its mark."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._text = IconSpot(Icon.INFO, "sun_deep", size=22), TextLabel(TextRole.BODY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def show_why(self, level: Level, text: str) -> None:
        self._icon.show_icon(_FACES[level][1], "sun_deep")
        self._text.set_text(text)


class LinkPage(MakingRoom, WayPage):
    def __init__(self) -> None:
        super().__init__()
        self._sites: Sites | None = None
        self._report: LinkReport | None = None
        self._typed = False
        self._words = ChecksWords(self)
        self._field = PrivateField(one_line=True)
        self._field.edited.connect(self._edited)
        self._field.entered.connect(self.look)
        self._labelled = Field(self._field)
        self._icon = IconSpot(Icon.INFO, "sea", size=34)
        self._level, self._text = TextLabel(TextRole.HEADING), TextLabel(TextRole.BODY)
        self._leads, self._host, self._owner = TextLabel(TextRole.BODY), TextLabel(TextRole.STRONG), TextLabel(TextRole.BODY)
        self._card = Card(Tint.SEA)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addWidget(self._level, 1)
        self._card.add_layout(row)
        for part in (self._text, self._leads, self._host, self._owner):
            self._card.add(part)
        self._whys: list[_Why] = []
        self._reasons = Card()
        self._reasons_title = TextLabel(TextRole.STRONG)
        self._reasons.add(self._reasons_title)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self._reasons.add_layout(self._lines)
        self.frame.body.addWidget(self._labelled)
        self.frame.body.addWidget(self._card)
        self.frame.body.addWidget(self._reasons)
        self._spare = SparePicture(Art.SHORE, self.frame)
        self.frame.body.addWidget(self._spare, 100)
        self.frame.body.addStretch(1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.look)
        self.retell()

    def first_focus(self) -> QWidget:
        return self._field

    def begin(self) -> None:
        if self._sites is None:
            self._sites = known_sites()
        check_link("https://example.com", self._sites)

    # ---- the link ----

    def show_link(self, link: str) -> None:
        self._field.setPlainText(link)
        self.look()

    def look(self) -> None:
        self._soon.stop()
        if self._sites is None:
            self._sites = known_sites()
        link = "".join(self._field.toPlainText().split("\n")).strip()
        self._typed = bool(link)
        self._report = check_link(link, self._sites) if link else None
        self.retell()

    def forget(self) -> None:
        super().forget()
        self._soon.stop()
        self._report, self._typed = None, False
        forget_typed()
        self.retell()

    def _edited(self) -> None:
        if self._field.toPlainText():
            self._soon.start()
        else:
            self.look()

    # ---- showing ----

    def make_room(self) -> None:
        self._spare.make_room(self, True)

    def retell(self) -> None:
        words = self._words
        self.frame.set_title(self.tr("Check a link"), self.tr("It is not opened. Nothing is kept."))
        self.frame.set_bar_texts(words.help(), words.tell())
        self.back.set_text(words.back())
        self._labelled.set_words(self.tr("Which link is it?"))
        self._field.set_hint(self.tr("Write or paste the link here"))
        self._field.setFixedHeight(max(theme_of(self).sizes.control, 56) + 34)
        report = self._report
        for part in (self._leads, self._host, self._owner):
            part.setVisible(report is not None and bool(report.host))
        self._reasons.setVisible(report is not None and bool(report.findings))
        if report is None:
            self._show_nothing()
        else:
            self._show_report(report)
        self.make_room()

    def _show_nothing(self) -> None:
        for part in (self._host, self._owner):
            part.set_text("")
        for line in self._whys:
            line.show_why(Level.OK, "")
        self._card.set_tint(Tint.SEA)
        self._icon.show_icon(Icon.LINK, "sea")
        if self._typed:
            self._level.set_text(self.tr("This does not look like a link"))
            self._text.set_text(self.tr("A link often begins with https:// or has a dot in its name."))
        else:
            self._level.set_text(self.tr("Where does it lead?"))
            self._text.set_text(self.tr("A link can say one name and lead to another. Look before you tap."))

    def _show_report(self, report: LinkReport) -> None:
        tint, icon, colour = _FACES[report.level]
        self._card.set_tint(tint)
        self._icon.show_icon(icon, colour)
        self._level.set_text(
            {
                Level.OK: self.tr("Nothing odd about this link"),
                Level.CAREFUL: self.tr("Careful"),
                Level.DANGER: self.tr("Better not open this"),
            }[report.level]
        )
        self._text.set_text(
            {
                Level.OK: self.tr(
                    "A good name does not make every page good. If a page asks for a password or money, stop and ask."
                ),
                Level.CAREFUL: self.tr("Ask who sent it and what it is. Type no password there."),
                Level.DANGER: self.tr("Show it to an adult you trust. You have done nothing wrong by getting it."),
            }[report.level]
        )
        if report.nothing_to_compare and not report.findings:
            self._text.set_text(
                self.tr(
                    "The list of well-known names is missing on this PC, so a copied name is not noticed here. Ask before you open it."
                )
            )
        short = any(finding.kind is LinkKind.SHORTENER for finding in report.findings)
        self._leads.set_text(self.tr("First it goes to") if short else self.tr("It leads to"))
        self._host.set_text(report.host[-MOST_HOST:])
        self._owner.set_text(
            self.tr("This is the real site of {name}.").format(name=report.site)
            if report.site
            else self.tr("The part that counts: {name}").format(name=report.owner[-MOST_HOST:])
        )
        self._owner.setVisible(bool(report.site) or report.owner not in (report.host, report.host.removeprefix("www.")))
        self._reasons_title.set_text(self.tr("Why"))
        self._show_whys(report)

    def _show_whys(self, report: LinkReport) -> None:
        """Lines that are not needed now hold nothing of the link before."""
        while len(self._whys) < len(report.findings):
            line = _Why()
            self._lines.addWidget(line)
            self._whys.append(line)
        for at, line in enumerate(self._whys):
            line.setVisible(at < len(report.findings))
            if at < len(report.findings):
                finding = report.findings[at]
                line.show_why(finding.level, said.link_why(finding, screen_words()))
            else:
                line.show_why(Level.OK, "")
