"""`haidang pin set|reset`: change a PIN, or set a new one with the recovery code.
Must not keep, echo or log a PIN or a code."""

from __future__ import annotations

from app.cli.run import Run
from app.cli.told import DONE
from app.model.problem import ProblemError
from app.wire.messages import Credentials, Done, Family, FamilyIs, RecoveryCode, ResetPin, SetPin


def pin(run: Run) -> int:
    return {"set": change, "reset": reset}[run.options.what](run)


def change(run: Run) -> int:
    run.welcome()  # the prompts are in the family's language where the account names none
    options, words = run.options, run.words
    adult = options.adult or _only_adult(run)
    old = (
        run.from_file(options.pin_file)
        if options.pin_file
        else run.secret(words.translate("cli", "PIN of {name}: ").format(name=adult), "--pin-file")
    )
    new = run.new_pin(options.new_pin_file)
    run.ask_as(SetPin(adult, new), Done, Credentials(old, adult))
    run.say(words.translate("cli", "The PIN of {name} is changed.").format(name=adult))
    return DONE


def reset(run: Run) -> int:
    run.welcome()
    options, words = run.options, run.words
    adult = options.adult or _only_adult(run)
    code = (
        run.from_file(options.recovery_file)
        if options.recovery_file
        else run.secret(
            words.translate(
                "cli", "What children have told {name} and {name} has not read yet is destroyed by this.\nRecovery code: "
            ).format(name=adult),
            "--recovery-file",
        )
    )
    new = run.new_pin(options.new_pin_file)
    answer = run.ask_as(ResetPin(adult, new, code), RecoveryCode, None)
    run.say(words.translate("cli", "The PIN of {name} is changed.").format(name=adult))
    run.say(
        words.translate("cli", "New recovery code (shown only now; the old one is void): {code}").format(
            code=answer.recovery_code
        )
    )
    return DONE


def _only_adult(run: Run) -> str:
    adults = run.ask_as(Family(), FamilyIs, None).adults
    if len(adults) != 1:
        raise ProblemError("adult_needed" if adults else "not_set_up")
    return adults[0].name
