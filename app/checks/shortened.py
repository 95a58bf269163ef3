"""Words as children shorten them in chats, and what they stand for.
Must not hold a word that means something else as often: "k" is a thousand too, "a" is English."""

from __future__ import annotations

import re

_SHORT = {
    "với": "vs vớii zới dới", "học": "hc", "trường": "trg trườg trươg trừơng", "làm": "lm", "cũng": "cx cg cungx", "mới": "ms mớii",
    "nữa": "nx", "biết": "bít bjt bik", "rồi": "r rùi ròi roài òi gòi rồii rùii", "luôn": "lun lunn", "thôi": "thui thoy thoii",
    "hôm": "hum", "chiều": "chìu chju", "muốn": "mún múnn", "quá": "wá qá", "qua": "wa", "vô": "zô dzô dô", "về": "zề dìa zìa",
    "trước": "trc trk", "chị": "cj chj", "bố mẹ": "bme bmẹ bm", "ba mẹ": "bame", "gia đình": "gđ gđình", "người": "ngừi", "đang": "đag dag",
    "nhiều": "nhìu", "vậy": "zậy zị", "địa chỉ": "đ/c đchỉ đchi dchi d/c", "điện thoại": "đthoại dthoai đth", "tin nhắn": "tnhan tnhắn",
    "mật khẩu": "mkhẩu mkhau mậtkhẩu matkhau", "tài khoản": "tkhoản tkhoan tàikhoản", "sinh nhật": "snhật snhat sinhnhat", "yêu": "iu", "nói chuyện": "nc", "cho": "cko",
    "nhắn tin": "nt", "nhá": "nhaa", "tomorrow": "tmr tmrw tmrrw tomoz", "i'm": "im", "you": "u", "your": "ur", "yourself": "urself urslf", "birthday": "bdayy", "please": "pls plz plss",
    "because": "cuz bc", "school": "skool", "lớp": "lp", "không": "kh hok", "một mình": "1mình",
    "bạn": "bn", "i've": "ive", "number": "num", "parents": "rents", "tonight": "2nite tonite", "password": "passwd",
}  # fmt: skip
_FULL = {short: full for full, shorts in _SHORT.items() for short in shorts.split()}
# Not where it is a part of an address of the net, of a name or of a password.
_TOKEN = re.compile(
    rf"(?<![\w@.\-#/'])(?:{'|'.join(sorted(map(re.escape, _FULL), key=len, reverse=True))})(?![\w@\-#/']|\.\w)", re.IGNORECASE
)


def shortened(text: str) -> list[tuple[int, int, str]]:
    """Beginning, end, and the words that stand for it, in small letters."""
    return [(*match.span(), _FULL[match[0].lower()]) for match in _TOKEN.finditer(text) if match[0].lower() in _FULL]
