"""What is over in the chest goes, once a day: contacts that were put off or ended, and feelings, after thirty days.
Must not look at anything that is still open, nor say how much went."""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import datetime

from app.guard.private import Private
from app.model.problem import ProblemError
from app.store.contacts import contacts_that_are_over
from app.store.feelings import feelings_that_are_over

log = logging.getLogger(__name__)


def forget_what_is_over(private: Private, adults: Collection[str], now: datetime) -> None:
    """`adults`: the ids of those who are here. What the disk does not take now goes tomorrow; it is shown to nobody meanwhile."""
    try:
        chest = private.chest
        over = [*contacts_that_are_over(chest, now), *feelings_that_are_over(chest, adults, now)]
        if over:
            chest.change({}, over)
    except ProblemError as error:
        log.warning("chest_not_aged problem=%s", error.problem.id)
