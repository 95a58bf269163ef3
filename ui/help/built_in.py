"""The Vietnamese of the help page, for the day when the translation file is missing.
Must say what translations/haidang_vi.ts says (a test compares them); English is the source text itself."""

from __future__ import annotations

HELP_VI = {
    "Who do you want to tell?": "Em muốn kể với ai?",
    "It is not your fault. It is right to ask for help.": "Không phải lỗi của em. Em tìm người giúp là đúng.",
    "Quick exit": "Thoát nhanh",
    "Back": "Quay lại",
    "Tell an adult": "Kể với người lớn",
    "Tell someone else": "Kể với người khác",
    "An adult at home": "Một người lớn ở nhà",
    "whom you trust": "người mà em tin tưởng",
    "Someone not at home": "Một người không ở nhà em",
    "a teacher, a relative, 111 or the police": "thầy cô, họ hàng, tổng đài 111 hoặc công an",
    "Call from any phone in Viet Nam": "Gọi bằng điện thoại nào ở Việt Nam cũng được",
    "Free, day and night. Tell as much or as little as you want.": "Miễn phí, cả ngày lẫn đêm. Em kể nhiều hay ít tùy em.",
    "If nobody answers, call again, or tell another adult.": "Chưa có ai nghe máy thì em gọi lại, hoặc kể với một người lớn khác.",
    "This page keeps nothing and sends nothing. Someone near this PC might still see the screen.": "Trang này không lưu và không gửi gì. Người ở gần máy vẫn có thể nhìn thấy màn hình.",
    "“Quick exit”, or Shift three times, leaves at once.": "Bấm “Thoát nhanh” hoặc phím Shift ba lần để rời trang ngay.",
    "How to begin": "Bắt đầu kể thế nào?",
    "Nobody is told anything until you tell them yourself.": "Chưa ai biết gì cho tới khi em tự kể.",
    "Say this sentence aloud once": "Em nói thử câu này thành tiếng một lần",
    "“There is something I need to tell you. Will you listen to me now?”": "“Con có một chuyện cần kể. Bây giờ nghe con kể được không ạ?”",
    "“There is something I need to tell you. Can we talk alone?”": "“Em có một chuyện cần kể. Cho em nói riêng một lát được không ạ?”",
    "At home": "Ở nhà",
    "At school or elsewhere": "Ở trường hoặc nơi khác",
    "Choose a quiet moment with just the two of you.": "Chọn lúc yên tĩnh, chỉ có em và người đó.",
    "A teacher, a grandparent, an aunt or uncle, a friend’s parents, a neighbour: anyone you trust.": "Thầy cô, ông bà, cô dì chú bác, bố mẹ của bạn, hàng xóm: ai mà em tin tưởng cũng được.",
    "You can begin with a small part. You need not tell everything.": "Em có thể kể một phần nhỏ trước. Không cần kể hết.",
    "If they do not listen, tell another adult, until someone helps you.": "Nếu người đó chưa nghe, em kể với một người lớn khác, cho tới khi có người giúp em.",
    "You can also call 111 from any phone. In danger right now: 113.": "Em cũng có thể gọi 111 từ điện thoại nào cũng được. Đang nguy hiểm: gọi 113.",
    "Numbers to call": "Các số để gọi",
}  # fmt: skip


def in_vietnamese(text: str) -> str:
    """A text that stayed English because its translation is missing. What is translated already comes back as it is."""
    return HELP_VI.get(text, text)
