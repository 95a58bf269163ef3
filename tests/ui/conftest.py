"""What holds for every test with widgets: neither they nor their language live on into the next test.
Must not hold fixtures of pages."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """pytest-qt closes a test's windows and deletes them "later", which without an event loop never comes."""
    yield
    QLocale.setDefault(QLocale.c())  # a page that is built next reads it
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
