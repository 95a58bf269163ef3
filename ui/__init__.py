"""Everything with a screen: Qt Widgets.
Must not touch the store or the OS; asks the guard through ui/link.py."""

from ui.no_extensions import import_msgspec
from ui.no_features import want_no_features

want_no_features()
import_msgspec()
