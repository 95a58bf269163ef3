"""The language of the screen: Qt's translator, the shared words of app/, and dates and lengths as that language writes them.
Must not decide which language: the family's choice or the system's is handed in."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from app.content.durations import in_words
from app.content.places import translations_dir
from app.content.words import Words

LANGUAGES = ("vi", "en")


class ScreenWords(Words):
    """Words through Qt's translator: the language that the screen speaks now, with no file read."""

    def __init__(self) -> None:
        self.language = "screen"

    def translate(self, context: str, source: str, comment: str = "", n: int | None = None) -> str:
        text = QCoreApplication.translate(context, source, comment or None, -1 if n is None else n)
        return text if n is None else text.replace("%n", str(n))


class Language(QObject):
    """One for the program. `set` swaps the translators: every widget gets LanguageChange and retells itself."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = "en"
        self._words = Words("en")
        self._translators: list[QTranslator] = []

    @property
    def code(self) -> str:
        return self._code

    @property
    def words(self) -> Words:
        return self._words

    def set(self, code: str) -> None:
        """ "vi" or "en"; a missing translation file leaves the English source, never an error."""
        if code not in LANGUAGES or (code == self._code and self._translators):
            return
        self._code = code
        self._words = ScreenWords()
        application = QCoreApplication.instance()
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = []
        QLocale.setDefault(QLocale("vi_VN" if code == "vi" else "en_GB"))
        for name, folder in (
            (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"haidang_{code}", str(translations_dir())),
        ):
            translator = QTranslator(self)
            if translator.load(name, folder) and application is not None:
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
        self.changed.emit(code)


class Dates(QObject):
    """Dates, clock times and lengths in the language of the screen. A QObject for its `tr` only."""

    def weekday(self, day: date) -> str:
        return (
            self.tr("Monday"), self.tr("Tuesday"), self.tr("Wednesday"), self.tr("Thursday"),
            self.tr("Friday"), self.tr("Saturday"), self.tr("Sunday"),
        )[day.weekday()]  # fmt: skip

    def weekday_short(self, weekday: int) -> str:
        """0: Monday."""
        return (self.tr("Mo"), self.tr("Tu"), self.tr("We"), self.tr("Th"), self.tr("Fr"), self.tr("Sa"), self.tr("Su"))[weekday]

    def month(self, month: int) -> str:
        return (
            self.tr("January"), self.tr("February"), self.tr("March"), self.tr("April"), self.tr("May"), self.tr("June"),
            self.tr("July"), self.tr("August"), self.tr("September"), self.tr("October"), self.tr("November"), self.tr("December"),
        )[month - 1]  # fmt: skip

    def day(self, day: date) -> str:
        """ "Tuesday, 24 November"; "Thứ Ba, 24 tháng 11"."""
        return self.tr("{weekday}, {day} {month}").format(weekday=self.weekday(day), day=day.day, month=self.month(day.month))

    def short_day(self, day: date) -> str:
        """ "24/11" in both languages."""
        return f"{day.day}/{day.month}"

    def time(self, moment: datetime) -> str:
        return f"{moment.hour:02d}:{moment.minute:02d}"

    def minutes(self, count: int) -> str:
        return self.tr("%n minute(s)", "", count)

    def length(self, seconds: int, language: Language) -> str:
        return in_words(seconds, language.words)

    def moment(self, moment: datetime, today: date) -> str:
        """Today only the time, else with the day."""
        if moment.date() == today:
            return self.time(moment)
        return self.tr("{time} on {day}").format(time=self.time(moment), day=self.day(moment.date()))

    def long_ago(self, moment: datetime) -> str:
        """With the year: "3/5/2024, 16:20"."""
        return self.tr("{day}, {time}").format(day=whole_date(moment.date()), time=self.time(moment))


def whole_date(day: date) -> str:
    """ "31/5/2027" in both languages."""
    return f"{day.day}/{day.month}/{day.year}"


def date_of(moment: datetime | None) -> str:
    """Its day in the zone of this PC."""
    return "" if moment is None else whole_date(moment.astimezone().date())
