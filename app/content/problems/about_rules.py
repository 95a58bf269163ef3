"""Problems: rules, grants and requests.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

RULES = {
    "rule_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "This rule is not there any more; the rules have changed."),
        QT_TRANSLATE_NOOP("problems", "Open the rules again to see how they are now."),
    ),
    "words_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "There are no words in it yet."),
        QT_TRANSLATE_NOOP("problems", "Choose a sentence, or write one of your own."),
    ),
    "reason_missing": Wording(
        QT_TRANSLATE_NOOP("problems", "The child is told why the rule stays, and a reason is missing."),
        QT_TRANSLATE_NOOP("problems", "Write a short reason in kind words."),
    ),
    "rule_not_changed": Wording(
        QT_TRANSLATE_NOOP("problems", "The rules have not changed since the child asked."),
        QT_TRANSLATE_NOOP("problems", "Change them under Rules first, or say that you would like to talk about it."),
    ),
    "plan_later": Wording(
        QT_TRANSLATE_NOOP("problems", "A plan of one's own begins at the age of {age}."),
        QT_TRANSLATE_NOOP("problems", "You can say something about each rule, and talk about it together."),
    ),
    "plan_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "This plan has a number that no day has."),
        QT_TRANSLATE_NOOP("problems", "Look at minutes and times again."),
    ),
    "policy_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "{key}: the value {value} is not possible."),
        QT_TRANSLATE_NOOP("problems", "Look at the rules again; docs/cli.md names what is possible."),
    ),
    "policy_newer": Wording(
        QT_TRANSLATE_NOOP("problems", "The rules have changed meanwhile; the newest version is {version}."),
        QT_TRANSLATE_NOOP("problems", "Load the rules again, then change them."),
    ),
    "policy_unreadable": Wording(
        QT_TRANSLATE_NOOP("problems", "The newest rules of {child} could not be read, so version {used} holds."),
        QT_TRANSLATE_NOOP("problems", "Look at the rules and save them again."),
    ),
    "grant_minutes": Wording(
        QT_TRANSLATE_NOOP("problems", "A gift of time has {least} to {most} minutes."),
        QT_TRANSLATE_NOOP("problems", "Choose a number in between."),
    ),
    "grant_needs_one": Wording(
        QT_TRANSLATE_NOOP("problems", "Name either minutes or an end, not both."),
        QT_TRANSLATE_NOOP("problems", "Use --minutes or --until."),
    ),
    "grant_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "There is no open gift of time called {grant}."),
        QT_TRANSLATE_NOOP("problems", "Look at the list of gifts; haidang status shows it."),
    ),
    "grant_until": Wording(
        QT_TRANSLATE_NOOP("problems", "The end must lie ahead, at most {days} days from now."),
        QT_TRANSLATE_NOOP("problems", "Choose a later or nearer moment."),
    ),
    "group_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "There is no group called {group}."),
        QT_TRANSLATE_NOOP("problems", "Choose one of the groups in the rules."),
    ),
    "moment_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "The moment {moment} could not be read."),
        QT_TRANSLATE_NOOP("problems", "Write it as 21:00 or 2026-11-24T21:00:00+07:00."),
    ),
    "minutes_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "The minutes must lie between {least} and {most}."),
        QT_TRANSLATE_NOOP("problems", "Choose a number in between."),
    ),
    "day_not_today": Wording(
        QT_TRANSLATE_NOOP("problems", "The change is meant for {day}, which is not today."),
        QT_TRANSLATE_NOOP("problems", "Open the page again; the day has changed."),
    ),
    "day_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "The day {day} could not be read."),
        QT_TRANSLATE_NOOP("problems", "Write it as 2026-11-24."),
    ),
    "days_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "A report covers 1 to {most} days, the first before the last."),
        QT_TRANSLATE_NOOP("problems", "Choose fewer days."),
    ),
    "paused_by_parent": Wording(
        QT_TRANSLATE_NOOP("problems", "A parent has paused this time."),
        QT_TRANSLATE_NOOP("problems", "Ask the parent to go on."),
    ),
    "already_asked": Wording(
        QT_TRANSLATE_NOOP("problems", "This has been asked already and waits for an answer."),
        QT_TRANSLATE_NOOP("problems", "Wait for the answer, or take the request back first."),
    ),
    "asked_too_often": Wording(
        QT_TRANSLATE_NOOP("problems", "Up to {most} requests a day are possible."),
        QT_TRANSLATE_NOOP("problems", "Talk about it in person."),
    ),
    "request_closed": Wording(
        QT_TRANSLATE_NOOP("problems", "This request is over."),
        QT_TRANSLATE_NOOP("problems", "A new one can be made."),
    ),
    "request_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "There is no request called {request}."),
        QT_TRANSLATE_NOOP("problems", "Look at the list again."),
    ),
    "request_minutes": Wording(
        QT_TRANSLATE_NOOP("problems", "One can ask for {least} to {most} minutes."),
        QT_TRANSLATE_NOOP("problems", "Choose a number in between."),
    ),
    "words_too_long": Wording(
        QT_TRANSLATE_NOOP("problems", "The text is longer than {most} characters."),
        QT_TRANSLATE_NOOP("problems", "Make it shorter."),
    ),
    "app_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "There is no app called {app} here."),
        QT_TRANSLATE_NOOP("problems", "Choose an app from the list."),
    ),
    "rule_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "The rule {rule} does not fit here."),
        QT_TRANSLATE_NOOP("problems", "Choose always or limited."),
    ),
    "retention_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "Details can be kept up to {days} days, totals up to {months} months."),
        QT_TRANSLATE_NOOP("problems", "Choose a number within."),
    ),
}
