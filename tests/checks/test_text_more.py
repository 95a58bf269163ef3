"""Families of sentences that were missed or wrongly told once: each with others of its kind, and with what only looks like it."""

from __future__ import annotations

from time import process_time

import pytest

from app.checks.text import MOST_LETTERS, check_text


def found(text: str, kind: str) -> list[str]:
    return [text[one.start : one.end] for one in check_text(text) if one.kind.value == kind]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        # a number as it is written in North America
        ("phone", "text me at 415-555-0132 ok"),
        ("phone", "my number is 1 (312) 555 0147"),
        ("phone", "số chị mình bên Mỹ: (408) 555-0123, gọi chị ấy nhé"),
        ("phone", "so di Hoa ben My la (714) 555-0199"),
        # in three parts and more
        ("phone", "nua dau 0977 roi toi 41 roi 82 roi 06 nha"),
        ("phone", "starts with 0912 then 345 and then 678"),
        ("phone", "khúc đầu 098 tiếp theo 765 kế đến 4321"),
        # a paper with a short number
        ("id_number", "Mã học sinh của tớ là TH-2013-0457"),
        ("id_number", "my student ID is AB-20394"),
        ("id_number", "thẻ học sinh của con số 20394 ạ"),
        ("id_number", "so bao danh cua em: A-10234"),
        # houses that are counted
        ("address", "I live in the second house past the church on Elm"),
        ("address", "our place is two doors down from the bakery"),
        ("address", "we're the last house on Maple Lane"),
        ("address", "our house is number 18 on Lotus Lane"),
        ("address", "khu phố 2, phường Long Bình là nhà mình"),
        ("address", "Xóm Đình, xã Phù Lưu, nhà nào cổng xanh có cây khế là nhà tớ"),
        ("address", "to 5, khu pho 3, phuong Tan Phong, nha nao co cay me la nha minh"),
        ("address", "nhà em ở số 12 ngõ 5 phố Hàng Bông, sang đọc truyện"),
        # a pupil of a class, without the word
        ("school", "mình là hs 7A3 Lê Lợi nè"),
        ("school", "to la hoc sinh 8b"),
        ("school", "em là Vy, học sinh 5D"),
        ("school", "hs 6C Nguyễn Du đây"),
        ("school", "em học trường Trần Phú vô địch nè"),
        ("school", "my brother goes to St. Brendan's Primary"),
        # the day, told the other way round
        ("birth_date", "Mình ra đời ngày 4/7/2012"),
        ("birth_date", "em lot long me hom 12/3/2014"),
        ("birth_date", "on March 3rd I'm turning eleven"),
        ("birth_date", "Tomorrow is my birthday, Feb 11"),
        ("birth_date", "May 5 is my birthday so bring cake"),
        ("birth_date", "25/8 này là sn tớ nha"),
        ("birth_date", "hom nay 3/4 la sinh nhat minh"),
        ("birth_date", "11/2 này em tròn 10 tuổi"),
        # in words
        ("password", "my PIN's 4729"),
        ("password", "mật khẩu của em là một hai ba bốn năm sáu"),
        ("password", "mat khau ipad la khong chin hai bon"),
        ("password", "the door code is one nine eight four"),
        ("password", "bấm bốn bảy hai chín là cửa mở"),
        ("password", "to unlock the tablet just type two four six eight"),
        ("account", "stk cua me em la mot chin khong ba nam nam sau bay"),
        ("account", "my card number is four five three nine one four eight eight zero three four three six four six seven"),
        # of banks and cards
        ("account", "ba số sau thẻ là 482"),
        ("account", "the cvv on mom's card is 118"),
        ("account", "ma cvv the me em 530"),
        ("account", "routing number 021000021 ok"),
        ("account", "tài khoản: 0441000287316"),
        # of games
        ("account", "ten dang nhap cua to la meomup99"),
        ("account", "my display name is DarkFox_22"),
        ("account", "my snap's jelly_bean7"),
        ("account", "my switch friend code is SW-1234-5678-9012"),
        ("account", "mã kết bạn của tớ: 482913355"),
        ("account", "player tag #8YQ2VPL0 add me"),
        ("account", "psn id: dragon_kid12"),
        ("account", "steam id của tớ là gaumeo_2k13"),
        ("account", "tên trong game của tớ là RongLua88"),
        # money
        ("money", "ck vô zalopay 0912345678 giúp mình"),
        ("money", "chuyen tien qua vi momo so 0987654321"),
        ("money", "ai bán acc ff thì tớ trả 200k liền"),
        ("money", "anh trả 500k nếu em gửi ảnh"),
        ("money", "tui mua lại 100k cho bạn nào có skin rồng"),
        ("money", "I'll pay $20 to anyone who gives me their account"),
        ("money", "cậu chuyển khoản cho tớ 50k đi"),
        # meetings without the word
        ("meet", "chiều mai anh tới cổng trường, em ra lấy trà sữa nha"),
        ("meet", "7h toi anh qua hem, em chay ra nha"),
        ("meet", "sáng chủ nhật 8h ở bến xe nha, tới thì alo tớ"),
        ("meet", "chiều mai 4h trước rạp CGV, anh đợi"),
        ("meet", "hẹn 8h sáng mai ở công viên Thống Nhất nha"),
        ("meet", "pick me up around the corner from my house, nobody will see"),
        ("meet", "could you come get me at the back gate tonight"),
        ("meet", "tomorrow 4pm at the skate park, only the two of us"),
        ("meet", "saturday, the woods behind the school, just us two"),
        # asked for
        ("password", "I need the password now bro"),
        ("password", "enter your password here so I can fix it"),
    ],
)
def test_others_of_the_family_are_found(kind: str, text: str) -> None:
    assert found(text, kind), check_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "order number 555-013-4478 arrived", "Your tracking number is 415-555-0132", "the score was 555-013", "phần đầu 0356 rồi trang 12 nhé",
        "mã giảm giá của em là HS-20394 nhé", "thẻ học sinh được giảm 20000 đồng", "em để quên thẻ học sinh ở phòng A-1204",
        "đôi giày NB-574 đẹp ghê", "my student card expired in 2024",
        "My house is the best one after the update", "after the party we went to my place", "the third one after the boss is mine",
        "we're the only house on the map with lava", "I live in the third house from the sun lol", "xã Yên Thái, huyện Lang Chánh có thác đẹp lắm",
        "Tổ 6, khu phố 2 được khen vì sạch nhất phường", "100 hs 2k8 đăng ký", "học sinh 6C thắng kéo co", "hs 12h trưa mới về",
        "Tivi nói trường Trần Phú vô địch", "chung kết trường Nguyễn Du thắng trường Lê Lợi", "sáng mai 7h ở sân trường tập trung nha cả lớp",
        "con robot ra đời năm 2015", "iPhone ra đời năm 2007", "On May 5 I turn in my essay", "Feb 11 we go to the zoo",
        "my birthday party has 11 kids", "19/5 là sinh nhật Bác", "20/11 là ngày nhà giáo", "25/8 là sinh nhật con mèo nhà em",
        "mật khẩu một hai ba bốn năm sáu là yếu lắm", "one two three four five, once I caught a fish alive", "đếm một hai ba bốn rồi nhảy nhé",
        "password like one two three four is terrible", "xe buýt số bốn năm sáu bảy đều chạy qua đây",
        "CVV là gì vậy mẹ?", "cvv có 3 số thôi", "my roblox account has 55779911 views", "the account has 12345678 views",
        "Tên đăng nhập phải có ít nhất 6 ký tự", "my account's locked", "Roblox's Adopt Me update is out", "share ur friend code",
        "the player id 1234567 is a bot", "price tag: 120k", "mã code game: NEWBIE2024", "game tên là Liên Quân",
        "tớ trả tiền qua momo được không mẹ", "tớ trả 20k cho cô bán bánh", "em trả 100k để mua vé", "ai ngờ mẹ cho 50k",
        "mình trả bạn 50k hôm qua rồi", "pay by paypal or card at checkout",
        "Chiều nay chú ra chợ mua rau", "tối nay bác Ba qua nhà, con ra mở cổng nhé", "8h chị Hai tới cổng đón, em ra nhé",
        "mom can you pick me up behind the library at 5", "can you pick me up after practice?", "can you get me the book behind you",
        "friday 8pm, fortnite lobby, just you and me", "just you and me are left in class", "Chiều nay ở trường con học tới 5h, mẹ gọi cô nhé",
        "Sherlock lives at 221B Baker Street", "nhân vật chính ở số 12 ngõ 5 phố Hàng Bông",
        "do I need a password for this?", "why do apps want a password", "Do you want the password rules explained?",
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_not_told(text: str) -> None:
    assert check_text(text) == ()


@pytest.mark.parametrize(
    "part",
    [
        "a", "một hai ba ", "one-", "đầu 0356 rồi 881 ", "thẻ học sinh của em ", "my house is the third one after ", "tổ 6, khu phố 2, ", "học sinh 6C ",
        "19/12 ", "Feb 11, ", "19/12 là sinh nhật ", "em chào đời ", "my roblox name ", "friend code của ", "ba số sau thẻ ", "account ", "tối nay chú ra ngõ ",
        "t7 9h ", "tối 9h ở cổng ", "sunday park just you and me ", "can you pick me up at ", "ai bán ", "mình trả 300k cho ", "báo đăng trường A ", "phone 555-013-4478 ",
        "stk một hai ba bốn năm sáu bảy tám ", "hẹn 7h ",
    ],
)  # fmt: skip
def test_no_text_of_these_keeps_the_window_waiting(part: str) -> None:
    text = (part * MOST_LETTERS)[:MOST_LETTERS]
    began_s = process_time()
    check_text(text)
    assert process_time() - began_s < 3
