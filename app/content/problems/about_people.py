"""Problems: adults, children and accounts.
Must not hold anything but words."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

PEOPLE = {
    "adult_needed": Wording(
        QT_TRANSLATE_NOOP("problems", "It is not clear which adult is meant."),
        QT_TRANSLATE_NOOP("problems", "Name the adult, for example with --adult."),
    ),
    "adult_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "No adult here is called {name}."),
        QT_TRANSLATE_NOOP("problems", "Check the name. The names stand in Settings."),
    ),
    "child_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "No child here is called {child}."),
        QT_TRANSLATE_NOOP("problems", "Check the nickname."),
    ),
    "child_needed": Wording(
        QT_TRANSLATE_NOOP("problems", "It is not clear which child is meant."),
        QT_TRANSLATE_NOOP("problems", "Name the child, for example with --child."),
    ),
    "no_child_here": Wording(
        QT_TRANSLATE_NOOP("problems", "No child uses this account now."),
        QT_TRANSLATE_NOOP("problems", "Choose first who is using this PC, or name the child."),
    ),
    "not_set_up": Wording(
        QT_TRANSLATE_NOOP("problems", "Nobody has set up Hải Đăng on this PC yet."),
        QT_TRANSLATE_NOOP("problems", "Start Hải Đăng and follow the first steps, or run: haidang setup FILE"),
    ),
    "name_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "A name needs 1 to {most} characters."),
        QT_TRANSLATE_NOOP("problems", "Choose another name."),
    ),
    "name_taken": Wording(
        QT_TRANSLATE_NOOP("problems", "The name {name} is already used here."),
        QT_TRANSLATE_NOOP("problems", "Choose a name that differs."),
    ),
    "name_twice": Wording(
        QT_TRANSLATE_NOOP("problems", "The name {name} stands there twice."),
        QT_TRANSLATE_NOOP("problems", "Give each person a name of their own."),
    ),
    "last_parent": Wording(
        QT_TRANSLATE_NOOP("problems", "This is the only parent, so the role cannot be taken away."),
        QT_TRANSLATE_NOOP("problems", "Add another parent first."),
    ),
    "parent_needed": Wording(
        QT_TRANSLATE_NOOP("problems", "At least one adult must be a parent."),
        QT_TRANSLATE_NOOP("problems", "Give one adult the role of parent."),
    ),
    "role_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "An adult cannot have the role {role}."),
        QT_TRANSLATE_NOOP("problems", "Choose parent or helper."),
    ),
    "birth_year_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "The birth year must lie between {first} and {last}."),
        QT_TRANSLATE_NOOP("problems", "Check the year."),
    ),
    "age_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "There are suggestions for ages {first} to {last}."),
        QT_TRANSLATE_NOOP("problems", "Choose an age in between."),
    ),
    "language_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "The language {language} is not there."),
        QT_TRANSLATE_NOOP("problems", "Choose vi or en."),
    ),
    "account_renamed": Wording(
        QT_TRANSLATE_NOOP("problems", "The account {before} of this PC is now called {after}; it stays with the same person."),
        QT_TRANSLATE_NOOP("problems", "If that is not right, change whose account it is."),
    ),
    "account_not_shared": Wording(
        QT_TRANSLATE_NOOP("problems", "This account belongs to one person only."),
        QT_TRANSLATE_NOOP("problems", "Give the account to several children in Settings first."),
    ),
    "account_needed": Wording(
        QT_TRANSLATE_NOOP("problems", "{name} has no account yet."),
        QT_TRANSLATE_NOOP("problems", "Choose the account that {name} uses on this PC."),
    ),
    "account_of_adult": Wording(
        QT_TRANSLATE_NOOP("problems", "The account {account} was named for an adult, and an adult's account is never tracked."),
        QT_TRANSLATE_NOOP("problems", "Choose another account for the child."),
    ),
    "account_of_child": Wording(
        QT_TRANSLATE_NOOP("problems", "The account {account} is {child}'s, and an adult's account is never tracked."),
        QT_TRANSLATE_NOOP(
            "problems", "Leave it out for {adult}. Where both use it, it stays the child's, and an adult opens it with the PIN."
        ),
    ),
    "account_of_both": Wording(
        QT_TRANSLATE_NOOP(
            "problems", "The account {account} was named for {adult} and for {child}, so nothing is tracked there."
        ),
        QT_TRANSLATE_NOOP("problems", "Take it away from one of the two, on the page People."),
    ),
    "account_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "A person can have up to {most} accounts, each with a name that can be printed."),
        QT_TRANSLATE_NOOP("problems", "Check the names of the accounts."),
    ),
    "who_needs_one": Wording(
        QT_TRANSLATE_NOOP("problems", "Name one child or one adult."),
        QT_TRANSLATE_NOOP("problems", "Choose exactly one of them."),
    ),
    "too_many_people": Wording(
        QT_TRANSLATE_NOOP("problems", "There can be at most {most} people."),
        QT_TRANSLATE_NOOP("problems", "Leave somebody out."),
    ),
    "answer_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "This answer is not one of those offered."),
        QT_TRANSLATE_NOOP("problems", "Choose one of the answers shown."),
    ),
}
