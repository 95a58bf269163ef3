"""Whether this PC has any network now. One way for every OS: the routing table is asked, nothing is sent.
Must not send a packet, look up a name or wait."""

from __future__ import annotations

import errno
import socket

# Addresses for documentation: nobody's, and reached by the default route like everybody's.
_ELSEWHERE = ((socket.AF_INET, ("203.0.113.1", 9)), (socket.AF_INET6, ("2001:db8::1", 9)))
_NO_ROUTE = frozenset(
    {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, 10051, 10065, 10049, 10047}
)


def has_network() -> bool | None:
    """None: it cannot be known."""
    sure = True
    for family, place in _ELSEWHERE:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect(place)  # a datagram's connect only chooses a route
                return True
        except OSError as error:
            sure = sure and error.errno in _NO_ROUTE
    return False if sure else None
