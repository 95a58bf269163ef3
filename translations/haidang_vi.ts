<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
    <context>
        <name>AboutPage</name>
        <message>
            <source>What it does</source>
            <translation>Hải Đăng làm gì</translation>
        </message>
        <message>
            <source>Counts the time at this PC, warns in good time and pauses programs without losing work.</source>
            <translation>Tính thời gian dùng máy, báo trước, và tạm dừng chương trình mà không mất bài đang làm.</translation>
        </message>
        <message>
            <source>Lets a child ask for more time, and answers with a reason.</source>
            <translation>Cho con xin thêm giờ, và câu trả lời luôn kèm lý do.</translation>
        </message>
        <message>
            <source>Keeps the way to help and to hotline 111 open at any time, also when the time is up.</source>
            <translation>Trang giúp đỡ và tổng đài 111 lúc nào cũng mở, kể cả khi hết giờ.</translation>
        </message>
        <message>
            <source>What it never does</source>
            <translation>Hải Đăng không bao giờ làm gì</translation>
        </message>
        <message>
            <source>It does not read messages, pages, keys or pictures. Only app names and minutes are kept.</source>
            <translation>Không đọc tin nhắn, trang web, phím gõ hay hình ảnh. Chỉ ghi tên ứng dụng và số phút.</translation>
        </message>
        <message>
            <source>Nothing leaves this PC. There is no account to make and no advertising.</source>
            <translation>Không có gì rời khỏi máy này. Không phải lập tài khoản, không quảng cáo.</translation>
        </message>
        <message>
            <source>It does not work in secret: the child sees everything that you see.</source>
            <translation>Không hoạt động ngầm: bố mẹ xem được gì thì con cũng xem được.</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Everybody uses one account</source>
            <translation>Cả nhà dùng chung một tài khoản</translation>
        </message>
        <message>
            <source>With several children, Hải Đăng asks who is using the PC. Adults say it with their PIN.</source>
            <translation>Nếu có nhiều con, Hải Đăng hỏi ai đang dùng máy. Người lớn trả lời bằng mã PIN.</translation>
        </message>
        <message>
            <source>Each person has an account</source>
            <translation>Mỗi người một tài khoản</translation>
        </message>
        <message>
            <source>You say which account is whose. Adults' own accounts are never tracked.</source>
            <translation>Bố mẹ cho biết tài khoản nào của ai. Tài khoản riêng của người lớn không bao giờ bị theo dõi.</translation>
        </message>
        <message>
            <source>Accounts on this PC: {names}</source>
            <translation>Các tài khoản trên máy này: {names}</translation>
        </message>
        <message>
            <source>A child with a standard account of its own is protected best. You can change this later in Settings.</source>
            <translation>Con có tài khoản thường riêng thì được bảo vệ tốt nhất. Bố mẹ có thể đổi sau, ở trang Mọi người.</translation>
        </message>
    </context>
    <context>
        <name>AdultCard</name>
        <message>
            <source>You</source>
            <translation>Bố mẹ đang cài đặt</translation>
        </message>
        <message>
            <source>Another adult</source>
            <translation>Người lớn khác</translation>
        </message>
        <message>
            <source>Name that the child knows</source>
            <translation>Tên mà con quen gọi</translation>
        </message>
        <message>
            <source>For example: Mum, Dad, Grandma</source>
            <translation>Ví dụ: Mẹ, Bố, Bà ngoại</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>A parent sets rules. A helper may give up to 30 minutes a day, and sees no report.</source>
            <translation>Bố mẹ đặt quy tắc. Người phụ giúp được cho thêm tối đa 30 phút mỗi ngày và không xem báo cáo.</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Bố mẹ</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Người phụ giúp</translation>
        </message>
        <message>
            <source>Own account on this PC</source>
            <translation>Tài khoản riêng trên máy này</translation>
        </message>
        <message>
            <source>It is never tracked.</source>
            <translation>Tài khoản này không bao giờ bị theo dõi.</translation>
        </message>
        <message>
            <source>No own account</source>
            <translation>Không có tài khoản riêng</translation>
        </message>
        <message>
            <source>PIN, six digits or more</source>
            <translation>Mã PIN, từ sáu chữ số</translation>
        </message>
        <message>
            <source>Not the password of this PC. It is never shown.</source>
            <translation>Không phải mật khẩu máy. Mã không bao giờ hiện ra.</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>Nhập lại mã PIN</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Bỏ ra</translation>
        </message>
    </context>
    <context>
        <name>AdultSheet</name>
        <message>
            <source>An adult is using this PC</source>
            <translation>Người lớn đang dùng máy này</translation>
        </message>
        <message>
            <source>Nothing is recorded or limited for adults. It ends when the screen is locked, or after 10 minutes without use.</source>
            <translation>Với người lớn thì không ghi và không giới hạn gì. Việc này kết thúc khi khóa màn hình, hoặc sau 10 phút không dùng.</translation>
        </message>
        <message>
            <source>Which adult</source>
            <translation>Người lớn nào</translation>
        </message>
        <message>
            <source>PIN of this adult</source>
            <translation>Mã PIN của người này</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Mã PIN</translation>
        </message>
        <message>
            <source>Use this PC</source>
            <translation>Dùng máy này</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>A PIN has six digits or more.</source>
            <translation>Mã PIN có từ sáu chữ số trở lên.</translation>
        </message>
    </context>
    <context>
        <name>AdultsPage</name>
        <message>
            <source>Add another adult</source>
            <translation>Thêm người lớn</translation>
        </message>
    </context>
    <context>
        <name>AnswerSheet</name>
        <message>
            <source>{name} wrote: “{words}”</source>
            <translation>{name} viết: “{words}”</translation>
        </message>
        <message>
            <source>Answer to {name}</source>
            <translation>Trả lời {name}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Đồng ý</translation>
        </message>
        <message>
            <source>Talk later</source>
            <translation>Để lát nói chuyện</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Chưa được</translation>
        </message>
        <message>
            <source>Which answer</source>
            <translation>Trả lời thế nào</translation>
        </message>
        <message>
            <source>Fewer minutes</source>
            <translation>Bớt phút</translation>
        </message>
        <message>
            <source>More minutes</source>
            <translation>Thêm phút</translation>
        </message>
        <message>
            <source>Which rule</source>
            <translation>Quy tắc nào</translation>
        </message>
        <message>
            <source>Words for {name}, if you like</source>
            <translation>Lời nhắn cho {name} (không bắt buộc)</translation>
        </message>
        <message>
            <source>For example: after dinner we talk about it.</source>
            <translation>Ví dụ: ăn cơm xong mẹ con mình nói chuyện nhé.</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>Gửi trả lời</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Thôi</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>The answer is sent.</source>
            <translation>Đã gửi câu trả lời.</translation>
        </message>
    </context>
    <context>
        <name>AppRow</name>
        <message>
            <source>{app} · running now</source>
            <translation>{app} · đang chạy</translation>
        </message>
        <message>
            <source>{length} today</source>
            <translation>{length} hôm nay</translation>
        </message>
        <message>
            <source>{length} this week</source>
            <translation>{length} trong tuần này</translation>
        </message>
        <message>
            <source>{group} · {use}</source>
            <translation>{group} · {use}</translation>
        </message>
        <message>
            <source>not used this week</source>
            <translation>tuần này chưa dùng</translation>
        </message>
        <message>
            <source>{rule}, {minutes} a day</source>
            <translation>{rule}, {minutes} mỗi ngày</translation>
        </message>
        <message>
            <source>Change the rule of {app}</source>
            <translation>Đổi quy tắc của {app}</translation>
        </message>
    </context>
    <context>
        <name>AppSheet</name>
        <message>
            <source>The child can read every rule.</source>
            <translation>Con đọc được mọi quy tắc.</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Minutes a day of its own</source>
            <translation>Số phút riêng mỗi ngày</translation>
        </message>
        <message>
            <source>Fewer minutes</source>
            <translation>Bớt phút</translation>
        </message>
        <message>
            <source>More minutes</source>
            <translation>Thêm phút</translation>
        </message>
        <message>
            <source>Known by: {facts}</source>
            <translation>Nhận ra nhờ: {facts}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Thôi</translation>
        </message>
        <message>
            <source>its file</source>
            <translation>tệp của nó</translation>
        </message>
        <message>
            <source>its package</source>
            <translation>gói cài đặt</translation>
        </message>
        <message>
            <source>its entry in the menu</source>
            <translation>mục trong trình đơn</translation>
        </message>
        <message>
            <source>its content</source>
            <translation>nội dung tệp</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>tên</translation>
        </message>
        <message>
            <source>its original name</source>
            <translation>tên gốc</translation>
        </message>
        <message>
            <source>what it runs</source>
            <translation>chương trình mà nó chạy</translation>
        </message>
    </context>
    <context>
        <name>AppsJoined</name>
        <message>
            <source>Saved.</source>
            <translation>Đã lưu.</translation>
        </message>
    </context>
    <context>
        <name>AppsPage</name>
        <message>
            <source>Apps of {name}</source>
            <translation>Ứng dụng của {name}</translation>
        </message>
        <message>
            <source>Apps</source>
            <translation>Ứng dụng</translation>
        </message>
        <message>
            <source>What has run, for how long, and which rule holds. No titles, no pages, no content.</source>
            <translation>Ứng dụng nào đã chạy, bao lâu, theo quy tắc nào. Không ghi tiêu đề, trang web hay nội dung.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Tìm</translation>
        </message>
        <message>
            <source>Search by name or group, with or without diacritics</source>
            <translation>Tìm theo tên hoặc nhóm, có dấu hay không dấu đều được</translation>
        </message>
        <message>
            <source>New, and waiting for your word</source>
            <translation>Ứng dụng mới, chờ bố mẹ quyết định</translation>
        </message>
        <message>
            <source>The guard has not told anything yet.</source>
            <translation>Người gác đèn chưa báo gì.</translation>
        </message>
        <message>
            <source>No app with this name.</source>
            <translation>Không có ứng dụng nào tên như vậy.</translation>
        </message>
        <message>
            <source>No app has been used yet.</source>
            <translation>Chưa có ứng dụng nào được dùng.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>Xem thêm %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskSheet</name>
        <message>
            <source>How much more time?</source>
            <translation>Em xin thêm bao lâu?</translation>
        </message>
        <message>
            <source>An adult answers when there is a moment.</source>
            <translation>Người lớn sẽ trả lời khi rảnh.</translation>
        </message>
        <message>
            <source>What is it for? (if you like)</source>
            <translation>Em muốn làm gì? (viết nếu em muốn)</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Gửi lời xin</translation>
        </message>
    </context>
    <context>
        <name>CalendarTab</name>
        <message>
            <source>School year</source>
            <translation>Năm học</translation>
        </message>
        <message>
            <source>Weekdays outside it count as holidays. Public holidays and Tết are known already.</source>
            <translation>Ngoài năm học, ngày thường tính như ngày nghỉ. Ngày lễ và Tết đã có sẵn.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Ngày đầu</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ngày cuối</translation>
        </message>
        <message>
            <source>Free days</source>
            <translation>Ngày nghỉ thêm</translation>
        </message>
        <message>
            <source>For example a day off of the school. They count as holidays.</source>
            <translation>Ví dụ trường cho nghỉ một hôm. Tính như ngày nghỉ lễ.</translation>
        </message>
        <message>
            <source>Add a free day</source>
            <translation>Thêm ngày nghỉ</translation>
        </message>
        <message>
            <source>School days after all</source>
            <translation>Ngày vẫn đi học</translation>
        </message>
        <message>
            <source>For example a Saturday that makes up for a holiday.</source>
            <translation>Ví dụ thứ Bảy học bù.</translation>
        </message>
        <message>
            <source>Add a school day</source>
            <translation>Thêm ngày học</translation>
        </message>
    </context>
    <context>
        <name>ChildCard</name>
        <message>
            <source>Child</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Tên gọi ở nhà</translation>
        </message>
        <message>
            <source>We do not ask for the full name: nobody needs it here.</source>
            <translation>Không hỏi họ tên đầy đủ: ở đây không ai cần đến.</translation>
        </message>
        <message>
            <source>Birth year</source>
            <translation>Năm sinh</translation>
        </message>
        <message>
            <source>For a suggestion that fits the age.</source>
            <translation>Để gợi ý hợp với tuổi.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Chọn</translation>
        </message>
        <message>
            <source>The child's account on this PC</source>
            <translation>Tài khoản của con trên máy này</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Bỏ ra</translation>
        </message>
    </context>
    <context>
        <name>ChildChoice</name>
        <message>
            <source>Which child</source>
            <translation>Con nào</translation>
        </message>
    </context>
    <context>
        <name>ChildMode</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Trang chính</translation>
        </message>
        <message>
            <source>What is recorded</source>
            <translation>Ghi những gì</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>For adults</source>
            <translation>Người lớn</translation>
        </message>
        <message>
            <source>The guard is away</source>
            <translation>Người gác đèn đang vắng</translation>
        </message>
        <message>
            <source>Time is not measured now. It comes back by itself. Help is always open.</source>
            <translation>Lúc này máy không đo giờ. Người gác đèn sẽ tự trở lại. Trang giúp em lúc nào cũng mở.</translation>
        </message>
        <message>
            <source>The guard does not answer</source>
            <translation>Người gác đèn chưa trả lời</translation>
        </message>
        <message>
            <source>It may be busy. Help is always open.</source>
            <translation>Có thể máy đang bận. Trang giúp em lúc nào cũng mở.</translation>
        </message>
        <message>
            <source>The guard and this window are of different versions</source>
            <translation>Người gác đèn và cửa sổ này khác phiên bản</translation>
        </message>
        <message>
            <source>Please ask an adult to start this PC again. Help is always open.</source>
            <translation>Em nhờ người lớn khởi động lại máy nhé. Trang giúp em lúc nào cũng mở.</translation>
        </message>
    </context>
    <context>
        <name>ChildrenPage</name>
        <message>
            <source>Add another child</source>
            <translation>Thêm con</translation>
        </message>
    </context>
    <context>
        <name>CodeSheet</name>
        <message>
            <source>Your new recovery code</source>
            <translation>Mã khôi phục mới</translation>
        </message>
        <message>
            <source>The old one no longer works.</source>
            <translation>Mã cũ không còn hiệu lực.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>ComputerTimeCard</name>
        <message>
            <source>{name}'s computer time</source>
            <translation>Giờ máy của {name}</translation>
        </message>
        <message numerus="yes">
            <source>Give %n more minute(s)</source>
            <translation>
                <numerusform>Cho thêm %n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Cho dùng tiếp</translation>
        </message>
        <message>
            <source>Pause now</source>
            <translation>Tạm dừng</translation>
        </message>
        <message>
            <source>Only today</source>
            <translation>Chỉ hôm nay</translation>
        </message>
        <message>
            <source>{reason} · opens again at {time}</source>
            <translation>{reason} · mở lại lúc {time}</translation>
        </message>
        <message>
            <source>No limit right now</source>
            <translation>Hiện không có giới hạn</translation>
        </message>
        <message>
            <source>{length} left</source>
            <translation>còn {length}</translation>
        </message>
        <message>
            <source>{left} · until {time}</source>
            <translation>{left} · đến {time}</translation>
        </message>
        <message>
            <source>{name} is taking a break.</source>
            <translation>{name} đang tự nghỉ.</translation>
        </message>
        <message>
            <source>Other rules hold only today.</source>
            <translation>Hôm nay áp dụng quy tắc riêng.</translation>
        </message>
        <message>
            <source>Used today: {length}.</source>
            <translation>Hôm nay đã dùng {length}.</translation>
        </message>
        <message>
            <source>Not measured: {length}.</source>
            <translation>Không đo được: {length}.</translation>
        </message>
        <message>
            <source>{length} · {reason}</source>
            <translation>{length} · {reason}</translation>
        </message>
        <message>
            <source>{length} · started again</source>
            <translation>{length} · đã tự chạy lại</translation>
        </message>
        <message>
            <source>{app}: {value}</source>
            <translation>{app}: {value}</translation>
        </message>
        <message>
            <source>A helper can give up to 30 minutes a day and sees no report.</source>
            <translation>Người phụ giúp được cho thêm tối đa 30 phút mỗi ngày và không xem báo cáo.</translation>
        </message>
        <message>
            <source>Until {name} has said yes to what is recorded, only minutes in all are kept.</source>
            <translation>Khi {name} chưa đồng ý với những gì được ghi lại, máy chỉ giữ tổng số phút.</translation>
        </message>
        <message>
            <source>No app has been used yet today.</source>
            <translation>Hôm nay chưa dùng ứng dụng nào.</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>Monday</source>
            <translation>Thứ Hai</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Thứ Ba</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Thứ Tư</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thứ Năm</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Thứ Sáu</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Thứ Bảy</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Chủ nhật</translation>
        </message>
        <message>
            <source>Mo</source>
            <translation>T2</translation>
        </message>
        <message>
            <source>Tu</source>
            <translation>T3</translation>
        </message>
        <message>
            <source>We</source>
            <translation>T4</translation>
        </message>
        <message>
            <source>Th</source>
            <translation>T5</translation>
        </message>
        <message>
            <source>Fr</source>
            <translation>T6</translation>
        </message>
        <message>
            <source>Sa</source>
            <translation>T7</translation>
        </message>
        <message>
            <source>Su</source>
            <translation>CN</translation>
        </message>
        <message>
            <source>January</source>
            <translation>tháng 1</translation>
        </message>
        <message>
            <source>February</source>
            <translation>tháng 2</translation>
        </message>
        <message>
            <source>March</source>
            <translation>tháng 3</translation>
        </message>
        <message>
            <source>April</source>
            <translation>tháng 4</translation>
        </message>
        <message>
            <source>May</source>
            <translation>tháng 5</translation>
        </message>
        <message>
            <source>June</source>
            <translation>tháng 6</translation>
        </message>
        <message>
            <source>July</source>
            <translation>tháng 7</translation>
        </message>
        <message>
            <source>August</source>
            <translation>tháng 8</translation>
        </message>
        <message>
            <source>September</source>
            <translation>tháng 9</translation>
        </message>
        <message>
            <source>October</source>
            <translation>tháng 10</translation>
        </message>
        <message>
            <source>November</source>
            <translation>tháng 11</translation>
        </message>
        <message>
            <source>December</source>
            <translation>tháng 12</translation>
        </message>
        <message>
            <source>{weekday}, {day} {month}</source>
            <translation>{weekday}, {day} {month}</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} on {day}</source>
            <translation>{time} {day}</translation>
        </message>
    </context>
    <context>
        <name>DeleteEverythingSheet</name>
        <message>
            <source>Delete everything?</source>
            <translation>Xóa tất cả?</translation>
        </message>
        <message>
            <source>People, PINs, rules, minutes, requests and backups are erased, and what is paused goes on. Hải Đăng is then as before it was set up. It cannot be brought back.</source>
            <translation>Mọi người, mã PIN, quy tắc, số phút, lời xin và bản sao lưu sẽ bị xóa; chương trình đang tạm dừng chạy tiếp. Hải Đăng trở lại như trước khi cài đặt. Không lấy lại được.</translation>
        </message>
        <message>
            <source>Type this word: {word}</source>
            <translation>Gõ từ này: {word}</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Mã PIN của bố mẹ</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Xóa tất cả</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>xóa</translation>
        </message>
    </context>
    <context>
        <name>DonePage</name>
        <message>
            <source>Protection of this PC: {level}</source>
            <translation>Mức bảo vệ của máy này: {level}</translation>
        </message>
        <message>
            <source>How to go on</source>
            <translation>Tiếp theo</translation>
        </message>
        <message>
            <source>Talk about the rules together; the child sees every change and its reason. With your PIN you find Today, Rules and Requests under “For adults”.</source>
            <translation>Cả nhà cùng nói về quy tắc; con thấy mọi thay đổi và lý do. Với mã PIN, bố mẹ vào Hôm nay, Quy tắc và Yêu cầu ở mục “Người lớn”.</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n giây</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n giờ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n phút</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Thôi</translation>
        </message>
    </context>
    <context>
        <name>GatePage</name>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
    </context>
    <context>
        <name>GroupsTab</name>
        <message>
            <source>Groups</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Which group</source>
            <translation>Nhóm nào</translation>
        </message>
        <message>
            <source>Uses up the minutes of the day</source>
            <translation>Tính vào số phút trong ngày</translation>
        </message>
        <message>
            <source>All apps of this group together</source>
            <translation>Chung cho cả nhóm</translation>
        </message>
        <message>
            <source>Each app of this group</source>
            <translation>Riêng từng ứng dụng trong nhóm</translation>
        </message>
        <message>
            <source>Apps with a rule of their own</source>
            <translation>Ứng dụng có quy tắc riêng</translation>
        </message>
        <message>
            <source>All others follow their group. The page Apps lists what has been used.</source>
            <translation>Các ứng dụng khác theo nhóm của mình. Trang Ứng dụng liệt kê những gì đã dùng.</translation>
        </message>
        <message>
            <source>None so far: every app follows its group. The page Apps lists what has been used.</source>
            <translation>Chưa có: mọi ứng dụng theo nhóm của mình. Trang Ứng dụng liệt kê những gì đã dùng.</translation>
        </message>
        <message>
            <source>A program by its file name</source>
            <translation>Chương trình theo tên tệp</translation>
        </message>
        <message>
            <source>for example game.exe</source>
            <translation>ví dụ game.exe</translation>
        </message>
        <message>
            <source>Rule of this program</source>
            <translation>Quy tắc cho chương trình này</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Who do you want to tell?</source>
            <translation>Em muốn kể với ai?</translation>
        </message>
        <message>
            <source>Numbers to call</source>
            <translation>Các số để gọi</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>Quick exit</source>
            <translation>Thoát nhanh</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Free, day and night. Tell as much or as little as you want.</source>
            <translation>Miễn phí, cả ngày lẫn đêm. Em kể nhiều hay ít tùy em.</translation>
        </message>
        <message>
            <source>This page keeps nothing and sends nothing. Someone near this PC might still see the screen.</source>
            <translation>Trang này không lưu và không gửi gì. Người ở gần máy vẫn có thể nhìn thấy màn hình.</translation>
        </message>
        <message>
            <source>“Quick exit”, or Shift three times, leaves at once.</source>
            <translation>“Thoát nhanh”, hoặc bấm phím Shift ba lần, là rời trang ngay.</translation>
        </message>
        <message>
            <source>An adult at home</source>
            <translation>Một người lớn ở nhà</translation>
        </message>
        <message>
            <source>Someone not at home</source>
            <translation>Một người không ở nhà em</translation>
        </message>
        <message>
            <source>whom you trust</source>
            <translation>người mà em tin tưởng</translation>
        </message>
        <message>
            <source>a teacher, a relative, 111 or the police</source>
            <translation>thầy cô, họ hàng, tổng đài 111 hoặc công an</translation>
        </message>
        <message>
            <source>It is not your fault. Looking for help is right.</source>
            <translation>Không phải lỗi của em. Em tìm người giúp là đúng.</translation>
        </message>
        <message>
            <source>Call from any phone in Viet Nam</source>
            <translation>Gọi bằng điện thoại nào ở Việt Nam cũng được</translation>
        </message>
        <message>
            <source>If nobody answers, call again, or tell another adult.</source>
            <translation>Chưa có ai nghe máy thì em gọi lại, hoặc kể với một người lớn khác.</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>Bắt đầu kể thế nào?</translation>
        </message>
        <message>
            <source>Nobody is told anything until you tell them yourself.</source>
            <translation>Chưa ai biết gì cho tới khi em tự kể.</translation>
        </message>
        <message>
            <source>Tell someone else</source>
            <translation>Kể với người khác</translation>
        </message>
        <message>
            <source>Say this sentence aloud once</source>
            <translation>Em nói thử câu này thành tiếng một lần</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>Ở nhà</translation>
        </message>
        <message>
            <source>“There is something I need to tell you. Will you listen to me now?”</source>
            <translation>“Con có một chuyện cần kể. Bây giờ nghe con kể được không ạ?”</translation>
        </message>
        <message>
            <source>At school or elsewhere</source>
            <translation>Ở trường hoặc nơi khác</translation>
        </message>
        <message>
            <source>“There is something I need to tell you. Can we talk alone?”</source>
            <translation>“Em có một chuyện cần kể. Cho em nói riêng một lát được không ạ?”</translation>
        </message>
        <message>
            <source>Choose a quiet moment with just the two of you.</source>
            <translation>Chọn lúc yên tĩnh, chỉ có em và người đó.</translation>
        </message>
        <message>
            <source>A teacher, a grandparent, an aunt or uncle, a friend’s parents, a neighbour: anyone you trust.</source>
            <translation>Thầy cô, ông bà, cô dì chú bác, bố mẹ của bạn, hàng xóm: ai mà em tin tưởng cũng được.</translation>
        </message>
        <message>
            <source>You can begin with a small part. You need not tell everything.</source>
            <translation>Em có thể kể một phần nhỏ trước. Không cần kể hết.</translation>
        </message>
        <message>
            <source>If they do not listen, tell another adult, until someone helps you.</source>
            <translation>Nếu người đó chưa nghe, em kể với một người lớn khác, cho tới khi có người giúp em.</translation>
        </message>
        <message>
            <source>You can also call 111 from any phone. In danger right now: 113.</source>
            <translation>Em cũng có thể gọi 111 từ điện thoại nào cũng được. Đang nguy hiểm: gọi 113.</translation>
        </message>
    </context>
    <context>
        <name>HelpfulSheet</name>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Help · 111</source>
            <translation>Giúp em · 111</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>Chào em!</translation>
        </message>
        <message>
            <source>Hello {nickname}!</source>
            <translation>Chào {nickname}!</translation>
        </message>
        <message>
            <source>a school day</source>
            <translation>ngày đi học</translation>
        </message>
        <message>
            <source>the weekend</source>
            <translation>cuối tuần</translation>
        </message>
        <message>
            <source>a day off</source>
            <translation>ngày nghỉ</translation>
        </message>
        <message>
            <source>{day} · today is {kind}</source>
            <translation>{day} · hôm nay là {kind}</translation>
        </message>
    </context>
    <context>
        <name>LicencesSheet</name>
        <message>
            <source>Licences</source>
            <translation>Giấy phép</translation>
        </message>
        <message>
            <source>Hải Đăng itself is free software under the GPL, version 3 or later.</source>
            <translation>Hải Đăng là phần mềm tự do theo giấy phép GPL, bản 3 trở lên.</translation>
        </message>
        <message>
            <source>Licences of fonts and icons</source>
            <translation>Giấy phép của phông chữ và biểu tượng</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>LimitsTab</name>
        <message>
            <source>New apps</source>
            <translation>Ứng dụng mới</translation>
        </message>
        <message>
            <source>An app that has not been on this PC before.</source>
            <translation>Ứng dụng chưa từng có trên máy này.</translation>
        </message>
        <message>
            <source>Wait for a yes</source>
            <translation>Chờ bố mẹ đồng ý</translation>
        </message>
        <message>
            <source>Allowed within the limits</source>
            <translation>Được dùng trong giới hạn</translation>
        </message>
        <message>
            <source>When time is up</source>
            <translation>Khi hết giờ</translation>
        </message>
        <message>
            <source>Unsaved work may be lost</source>
            <translation>Bài chưa lưu có thể bị mất</translation>
        </message>
        <message>
            <source>{name} is told so, too. Pause keeps everything as it is.</source>
            <translation>{name} cũng được báo trước điều này. Tạm dừng thì mọi thứ còn nguyên.</translation>
        </message>
        <message>
            <source>Warn before</source>
            <translation>Nhắc trước</translation>
        </message>
        <message>
            <source>So that a level or a sentence can be finished.</source>
            <translation>Để con kịp chơi xong một màn hay viết xong một câu.</translation>
        </message>
        <message numerus="yes">
            <source>Warn %n minute(s) before</source>
            <translation>
                <numerusform>Nhắc trước %n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Thời gian thêm để dừng</translation>
        </message>
        <message>
            <source>Once a day after the limit, to come to an end. It counts as used.</source>
            <translation>Mỗi ngày một lần sau khi hết giờ, để con kết thúc việc đang làm. Vẫn tính là đã dùng.</translation>
        </message>
        <message>
            <source>Away from the computer</source>
            <translation>Rời máy</translation>
        </message>
        <message>
            <source>Without keyboard or mouse for this long, time stops counting.</source>
            <translation>Không chạm bàn phím hay chuột lâu chừng này thì ngừng tính giờ.</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Đang xem</translation>
        </message>
        <message>
            <source>The same while a film or a full-screen game runs.</source>
            <translation>Cũng vậy khi đang xem phim hoặc chơi toàn màn hình.</translation>
        </message>
        <message>
            <source>{what}: fewer minutes</source>
            <translation>{what}: bớt phút</translation>
        </message>
        <message>
            <source>{what}: more minutes</source>
            <translation>{what}: thêm phút</translation>
        </message>
        <message>
            <source>Apps stand still where they are. Nothing is closed, nothing is lost.</source>
            <translation>Ứng dụng dừng nguyên tại chỗ. Không đóng gì, không mất gì.</translation>
        </message>
        <message>
            <source>Each app is asked to close, and is ended after 30 seconds.</source>
            <translation>Ứng dụng được yêu cầu đóng lại, sau 30 giây thì bị tắt.</translation>
        </message>
        <message>
            <source>After a minute with help and the request for more time, the screen is locked.</source>
            <translation>Sau một phút có nút giúp đỡ và nút xin thêm giờ, màn hình được khóa.</translation>
        </message>
        <message>
            <source>After a minute with help and the request for more time, the account is signed out.</source>
            <translation>Sau một phút có nút giúp đỡ và nút xin thêm giờ, tài khoản được đăng xuất.</translation>
        </message>
    </context>
    <context>
        <name>MinutesTab</name>
        <message>
            <source>Minutes per day</source>
            <translation>Số phút mỗi ngày</translation>
        </message>
        <message>
            <source>All apps together, without those for learning. At midnight the count begins anew.</source>
            <translation>Tính chung mọi ứng dụng, trừ ứng dụng học tập. Nửa đêm thì tính lại từ đầu.</translation>
        </message>
        <message>
            <source>A break for eyes and back</source>
            <translation>Nghỉ cho mắt và lưng</translation>
        </message>
        <message>
            <source>After a stretch at the computer a short break is due. Nothing is lost in it.</source>
            <translation>Ngồi máy một lúc thì đến giờ nghỉ ngắn. Lúc nghỉ không mất gì cả.</translation>
        </message>
        <message>
            <source>A break is due after a stretch</source>
            <translation>Nhắc nghỉ sau mỗi lần dùng</translation>
        </message>
        <message>
            <source>Longest stretch</source>
            <translation>Mỗi lần dùng lâu nhất</translation>
        </message>
        <message>
            <source>Length of the break</source>
            <translation>Nghỉ bao lâu</translation>
        </message>
        <message>
            <source>{what}: shorter</source>
            <translation>{what}: ngắn hơn</translation>
        </message>
        <message>
            <source>{what}: longer</source>
            <translation>{what}: dài hơn</translation>
        </message>
    </context>
    <context>
        <name>MinutesTable</name>
        <message>
            <source>No limit</source>
            <translation>Không giới hạn</translation>
        </message>
        <message>
            <source>Every day the same</source>
            <translation>Ngày nào cũng như nhau</translation>
        </message>
        <message>
            <source>By kind of day</source>
            <translation>Theo loại ngày</translation>
        </message>
        <message>
            <source>{what}: fewer minutes</source>
            <translation>{what}: bớt phút</translation>
        </message>
        <message>
            <source>{what}: more minutes</source>
            <translation>{what}: thêm phút</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Thứ trong tuần</translation>
        </message>
        <message>
            <source>Own minutes for this day</source>
            <translation>Số phút riêng cho ngày này</translation>
        </message>
    </context>
    <context>
        <name>NewAppCard</name>
        <message>
            <source>seen first at {time}</source>
            <translation>thấy lần đầu lúc {time}</translation>
        </message>
        <message>
            <source>{length} today</source>
            <translation>{length} hôm nay</translation>
        </message>
        <message>
            <source>{length} this week</source>
            <translation>{length} trong tuần này</translation>
        </message>
        <message>
            <source>{first} · {use}</source>
            <translation>{first} · {use}</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Cho dùng</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Phải hỏi trước</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Chặn</translation>
        </message>
        <message>
            <source>{answer}: {app}</source>
            <translation>{answer}: {app}</translation>
        </message>
    </context>
    <context>
        <name>NightPage</name>
        <message>
            <source>Ask for more time</source>
            <translation>Xin thêm giờ</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Dùng tiếp</translation>
        </message>
        <message>
            <source>I am someone else</source>
            <translation>Con là người khác</translation>
        </message>
        <message>
            <source>Say who you are</source>
            <translation>Em là ai?</translation>
        </message>
        <message>
            <source>An adult opens with the PIN</source>
            <translation>Người lớn mở bằng mã PIN</translation>
        </message>
        <message>
            <source>Help · 111</source>
            <translation>Giúp em · 111</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>Today’s PC time is used up, {name}</source>
            <translation>Hết giờ máy hôm nay rồi, {name} ơi</translation>
        </message>
        <message>
            <source>Today’s PC time is used up</source>
            <translation>Hết giờ máy hôm nay rồi</translation>
        </message>
        <message>
            <source>The PC is resting now, {name}</source>
            <translation>Giờ này máy nghỉ, {name} ơi</translation>
        </message>
        <message>
            <source>The PC is resting now</source>
            <translation>Giờ này máy nghỉ</translation>
        </message>
        <message>
            <source>Time for a break, {name}</source>
            <translation>Đến lúc nghỉ một lát, {name} ơi</translation>
        </message>
        <message>
            <source>Time for a break</source>
            <translation>Đến lúc nghỉ một lát</translation>
        </message>
        <message>
            <source>An adult has paused the PC, {name}</source>
            <translation>Người lớn đang cho máy tạm nghỉ, {name} ơi</translation>
        </message>
        <message>
            <source>An adult has paused the PC</source>
            <translation>Người lớn đang cho máy tạm nghỉ</translation>
        </message>
        <message>
            <source>You have paused your time, {name}</source>
            <translation>Em đang tạm nghỉ, {name} ơi</translation>
        </message>
        <message>
            <source>You have paused your time</source>
            <translation>Em đang tạm nghỉ</translation>
        </message>
        <message>
            <source>The PC is resting, {name}</source>
            <translation>Máy đang nghỉ, {name} ơi</translation>
        </message>
        <message>
            <source>The PC is resting</source>
            <translation>Máy đang nghỉ</translation>
        </message>
        <message>
            <source>Hải Đăng does not answer at the moment. It comes back by itself. Help is always open.</source>
            <translation>Hải Đăng chưa trả lời lúc này và sẽ tự chạy lại. Trang giúp em luôn mở.</translation>
        </message>
        <message>
            <source>Programs were asked to save and close.</source>
            <translation>Các chương trình đã được nhắc lưu lại và đóng.</translation>
        </message>
        <message numerus="yes">
            <source>Your games and writing are kept. The screen locks in %n second(s).</source>
            <translation>
                <numerusform>Trò chơi và bài viết của em được giữ nguyên. Màn hình khóa sau %n giây.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be signed out in %n second(s). What is not saved may be lost.</source>
            <translation>
                <numerusform>Máy đăng xuất sau %n giây. Bài chưa lưu có thể bị mất.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your games and writing are kept as they are. Nothing is lost.</source>
            <translation>Trò chơi và bài viết của em được giữ nguyên, không mất gì cả.</translation>
        </message>
        <message>
            <source>Nobody has said yet whose account this is. An adult can do it in parent mode.</source>
            <translation>Chưa ai cho biết tài khoản này là của ai. Người lớn có thể ghi tên ở chế độ bố mẹ.</translation>
        </message>
        <message>
            <source>It goes on when an adult ends the pause.</source>
            <translation>Khi người lớn cho dùng tiếp, máy sẽ mở lại.</translation>
        </message>
        <message>
            <source>It opens again at {time}.</source>
            <translation>Em dùng tiếp từ {time}.</translation>
        </message>
        <message>
            <source>It opens again tomorrow from {time}.</source>
            <translation>Mai em dùng tiếp từ {time}.</translation>
        </message>
        <message>
            <source>It opens again on {day}, from {time}.</source>
            <translation>Em dùng tiếp từ {time}, {day}.</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>Người lớn</translation>
        </message>
        <message numerus="yes">
            <source>You have asked for %n more minute(s). The answer is not there yet.</source>
            <translation>
                <numerusform>Em đã xin thêm %n phút. Chưa có câu trả lời.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: let us talk about it later</source>
            <translation>{name}: mình nói chuyện sau nhé</translation>
        </message>
        <message>
            <source>{name}: not this time</source>
            <translation>{name}: lần này chưa được</translation>
        </message>
        <message>
            <source>What shall we do now?</source>
            <translation>Giờ mình làm gì?</translation>
        </message>
        <message>
            <source>Play outside</source>
            <translation>Ra sân chơi</translation>
        </message>
        <message>
            <source>Draw a picture</source>
            <translation>Vẽ một bức tranh</translation>
        </message>
        <message>
            <source>Read a book</source>
            <translation>Đọc sách</translation>
        </message>
        <message>
            <source>Talk with the family</source>
            <translation>Nói chuyện với cả nhà</translation>
        </message>
        <message>
            <source>Get ready for bed</source>
            <translation>Chuẩn bị đi ngủ</translation>
        </message>
    </context>
    <context>
        <name>OnlyTodaySheet</name>
        <message>
            <source>Only today</source>
            <translation>Chỉ hôm nay</translation>
        </message>
        <message>
            <source>Tomorrow the usual rules hold again. {name} can read this change.</source>
            <translation>Ngày mai trở lại quy tắc thường ngày. {name} đọc được thay đổi này.</translation>
        </message>
        <message>
            <source>Other minutes for today</source>
            <translation>Số phút khác cho hôm nay</translation>
        </message>
        <message>
            <source>Fewer minutes</source>
            <translation>Bớt phút</translation>
        </message>
        <message>
            <source>More minutes</source>
            <translation>Thêm phút</translation>
        </message>
        <message>
            <source>Today counts as</source>
            <translation>Hôm nay tính là</translation>
        </message>
        <message>
            <source>As in the calendar</source>
            <translation>Theo lịch</translation>
        </message>
        <message>
            <source>No set hours today, only the minutes count</source>
            <translation>Hôm nay không theo khung giờ, chỉ tính số phút</translation>
        </message>
        <message>
            <source>Use for today</source>
            <translation>Áp dụng cho hôm nay</translation>
        </message>
        <message>
            <source>Back to the usual rules</source>
            <translation>Về quy tắc thường ngày</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Thôi</translation>
        </message>
    </context>
    <context>
        <name>OwnPinSheet</name>
        <message>
            <source>Your PIN</source>
            <translation>Mã PIN của bố mẹ</translation>
        </message>
        <message>
            <source>Please enter your PIN.</source>
            <translation>Bố mẹ nhập mã PIN của mình.</translation>
        </message>
    </context>
    <context>
        <name>ParentPages</name>
        <message>
            <source>People</source>
            <translation>Mọi người</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Mức bảo vệ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Cài đặt</translation>
        </message>
    </context>
    <context>
        <name>ParentWords</name>
        <message>
            <source>No group</source>
            <translation>Chưa có nhóm</translation>
        </message>
        <message>
            <source>As its group</source>
            <translation>Theo nhóm</translation>
        </message>
        <message>
            <source>Always allowed</source>
            <translation>Luôn được dùng</translation>
        </message>
        <message>
            <source>Allowed within the limits</source>
            <translation>Được dùng trong giới hạn</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bị chặn</translation>
        </message>
        <message>
            <source>Only after asking</source>
            <translation>Phải hỏi trước</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bị chặn</translation>
        </message>
        <message>
            <source>waits for your yes</source>
            <translation>chờ bố mẹ đồng ý</translation>
        </message>
        <message>
            <source>new, waits for your yes</source>
            <translation>mới, chờ bố mẹ đồng ý</translation>
        </message>
        <message>
            <source>outside the agreed hours</source>
            <translation>ngoài giờ đã thống nhất</translation>
        </message>
        <message>
            <source>a break is due</source>
            <translation>đến giờ nghỉ</translation>
        </message>
        <message>
            <source>today's minutes are used up</source>
            <translation>đã hết số phút hôm nay</translation>
        </message>
        <message>
            <source>this group's minutes are used up</source>
            <translation>nhóm này đã hết số phút</translation>
        </message>
        <message>
            <source>this app's minutes are used up</source>
            <translation>ứng dụng này đã hết số phút</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>đang tạm dừng</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>lúc này chưa được</translation>
        </message>
        <message>
            <source>School day</source>
            <translation>Ngày đi học</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Cuối tuần</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>Ngày nghỉ</translation>
        </message>
        <message>
            <source>School days</source>
            <translation>Ngày đi học</translation>
        </message>
        <message>
            <source>Weekends</source>
            <translation>Cuối tuần</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Ngày nghỉ</translation>
        </message>
        <message>
            <source>Mondays</source>
            <translation>Thứ Hai</translation>
        </message>
        <message>
            <source>Tuesdays</source>
            <translation>Thứ Ba</translation>
        </message>
        <message>
            <source>Wednesdays</source>
            <translation>Thứ Tư</translation>
        </message>
        <message>
            <source>Thursdays</source>
            <translation>Thứ Năm</translation>
        </message>
        <message>
            <source>Fridays</source>
            <translation>Thứ Sáu</translation>
        </message>
        <message>
            <source>Saturdays</source>
            <translation>Thứ Bảy</translation>
        </message>
        <message>
            <source>Sundays</source>
            <translation>Chủ nhật</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Tạm dừng</translation>
        </message>
        <message>
            <source>Close apps</source>
            <translation>Đóng ứng dụng</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>Khóa màn hình</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Đăng xuất</translation>
        </message>
        <message>
            <source>{time}, {day}</source>
            <translation>{time}, {day}</translation>
        </message>
        <message>
            <source>no computer</source>
            <translation>không dùng máy</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>cả ngày</translation>
        </message>
    </context>
    <context>
        <name>PeopleJoined</name>
        <message>
            <source>Make a new recovery code</source>
            <translation>Tạo mã khôi phục mới</translation>
        </message>
        <message>
            <source>The code until now stops working.</source>
            <translation>Mã hiện nay sẽ hết hiệu lực.</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>Tạo mã mới</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Đã lưu</translation>
        </message>
        <message>
            <source>The new PIN holds</source>
            <translation>Mã PIN mới đã có hiệu lực</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Đã xóa</translation>
        </message>
        <message>
            <source>The new recovery code holds</source>
            <translation>Mã khôi phục mới đã có hiệu lực</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Mọi người</translation>
        </message>
        <message>
            <source>Who belongs to this PC, and which accounts are whose.</source>
            <translation>Ai dùng máy này, và tài khoản nào của ai.</translation>
        </message>
        <message>
            <source>Asking the guard …</source>
            <translation>Đang hỏi người gác đèn …</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Các con</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Người lớn</translation>
        </message>
        <message>
            <source>Add a child</source>
            <translation>Thêm con</translation>
        </message>
        <message>
            <source>Add an adult</source>
            <translation>Thêm người lớn</translation>
        </message>
        <message>
            <source>Nobody's yet: {accounts}. Until an adult names them, the strictest of the children's rules hold there.</source>
            <translation>Chưa rõ của ai: {accounts}. Khi chưa có người lớn ghi tên, các tài khoản này theo quy tắc chặt nhất của các con.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Mã khôi phục</translation>
        </message>
        <message>
            <source>It sets a forgotten PIN anew. If it is lost, make a new one; the old one then stops working.</source>
            <translation>Dùng khi quên mã PIN. Nếu mất mã, bố mẹ tạo mã mới; mã cũ khi đó hết hiệu lực.</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>Tạo mã khôi phục mới</translation>
        </message>
        <message>
            <source>Born {year} · {accounts}</source>
            <translation>Sinh năm {year} · {accounts}</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (đang dùng)</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Bố mẹ</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Người phụ giúp</translation>
        </message>
        <message>
            <source>Has not read yet what is recorded</source>
            <translation>Chưa đọc trang ghi lại những gì</translation>
        </message>
        <message>
            <source>Said yes to what is recorded</source>
            <translation>Đã đồng ý với những gì được ghi</translation>
        </message>
        <message>
            <source>Wants to talk about what is recorded</source>
            <translation>Muốn nói chuyện về những gì được ghi</translation>
        </message>
        <message>
            <source>no account of its own on this PC</source>
            <translation>không có tài khoản riêng trên máy này</translation>
        </message>
        <message>
            <source>account: {names}</source>
            <translation>tài khoản: {names}</translation>
        </message>
    </context>
    <context>
        <name>PersonRow</name>
        <message>
            <source>Change</source>
            <translation>Sửa</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Mã PIN mới</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Sửa {name}</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>Mã PIN mới cho {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Xóa {name}</translation>
        </message>
    </context>
    <context>
        <name>PinSheet</name>
        <message>
            <source>End the pause</source>
            <translation>Cho dùng tiếp</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>Cho thêm giờ</translation>
        </message>
        <message>
            <source>For an adult. The PIN is checked on this PC.</source>
            <translation>Dành cho người lớn. Mã PIN được kiểm tra ngay trên máy này.</translation>
        </message>
        <message>
            <source>Adult</source>
            <translation>Người lớn</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Mã PIN</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>Đến hết tối nay</translation>
        </message>
        <message>
            <source>This PIN is too short.</source>
            <translation>Mã PIN này quá ngắn.</translation>
        </message>
        <message>
            <source>A PIN has 6 digits or more.</source>
            <translation>Mã PIN có từ 6 chữ số.</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>Mã PIN mới cho {name}</translation>
        </message>
        <message>
            <source>Only {name} knows the old PIN. With the recovery code a new one can be set; the code is then used up and a new one is shown.</source>
            <translation>Chỉ {name} biết mã PIN cũ. Dùng mã khôi phục để đặt mã mới; mã khôi phục đó hết hiệu lực và một mã khác sẽ hiện ra.</translation>
        </message>
        <message>
            <source>PIN until now</source>
            <translation>Mã PIN hiện nay</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Mã khôi phục</translation>
        </message>
        <message>
            <source>New PIN, six digits or more</source>
            <translation>Mã PIN mới, từ sáu chữ số</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>Nhập lại mã PIN</translation>
        </message>
        <message>
            <source>Set the new PIN</source>
            <translation>Đặt mã PIN mới</translation>
        </message>
    </context>
    <context>
        <name>PresetPage</name>
        <message>
            <source>Our suggestion for {age} years</source>
            <translation>Gợi ý của chúng tôi cho {age} tuổi</translation>
        </message>
        <message>
            <source>Limit the minutes of a day</source>
            <translation>Giới hạn số phút mỗi ngày</translation>
        </message>
        <message>
            <source>Fewer minutes</source>
            <translation>Bớt phút</translation>
        </message>
        <message>
            <source>More minutes</source>
            <translation>Thêm phút</translation>
        </message>
        <message>
            <source>A school day</source>
            <translation>Ngày đi học</translation>
        </message>
        <message>
            <source>Weekend and days off</source>
            <translation>Cuối tuần và ngày nghỉ</translation>
        </message>
        <message>
            <source>What it means for {nickname}</source>
            <translation>Nghĩa là với {nickname}</translation>
        </message>
        <message>
            <source>Further reading</source>
            <translation>Đọc thêm</translation>
        </message>
        <message>
            <source>The minutes are our own judgement and a place to start talking. They are not taken from these texts.</source>
            <translation>Số phút là nhận định của chúng tôi, để cả nhà bắt đầu nói chuyện. Những số này không lấy từ các tài liệu dưới đây.</translation>
        </message>
        <message>
            <source>School day: {minutes}, {hours}.</source>
            <translation>Ngày đi học: {minutes}, {hours}.</translation>
        </message>
        <message>
            <source>Weekend: {minutes}, {hours}.</source>
            <translation>Cuối tuần: {minutes}, {hours}.</translation>
        </message>
        <message>
            <source>Holidays, Tết and summer: {minutes}, {hours}.</source>
            <translation>Ngày lễ, Tết và hè: {minutes}, {hours}.</translation>
        </message>
        <message>
            <source>Of these, games: at most {minutes}.</source>
            <translation>Trong đó trò chơi: nhiều nhất {minutes}.</translation>
        </message>
        <message>
            <source>One game: at most {minutes} a day.</source>
            <translation>Mỗi trò chơi: nhiều nhất {minutes} một ngày.</translation>
        </message>
        <message>
            <source>After {minutes} without a stop, a break of {break_minutes}.</source>
            <translation>Dùng liền {minutes} thì nghỉ {break_minutes}.</translation>
        </message>
        <message>
            <source>Learning apps do not use up the minutes.</source>
            <translation>Ứng dụng học không tính vào số phút.</translation>
        </message>
        <message>
            <source>A new app waits until you allow it.</source>
            <translation>Ứng dụng mới chờ bố mẹ cho phép.</translation>
        </message>
        <message>
            <source>At this age it is best with an adult beside.</source>
            <translation>Ở tuổi này nên có người lớn ngồi cùng.</translation>
        </message>
        <message>
            <source>no limit of minutes</source>
            <translation>không giới hạn số phút</translation>
        </message>
        <message>
            <source>at any hour</source>
            <translation>giờ nào cũng được</translation>
        </message>
        <message>
            <source>between {start} and {end}</source>
            <translation>từ {start} đến {end}</translation>
        </message>
    </context>
    <context>
        <name>PresetSheet</name>
        <message>
            <source>Our suggestion by age</source>
            <translation>Gợi ý của chúng tôi theo tuổi</translation>
        </message>
        <message>
            <source>A starting point for a talk, made by us. Nothing is set until it is saved, and every value can be changed.</source>
            <translation>Đây là điểm bắt đầu để cả nhà trao đổi, do chúng tôi đề xuất. Chưa lưu thì chưa áp dụng, số nào cũng đổi được.</translation>
        </message>
        <message>
            <source>A year younger</source>
            <translation>Bớt một tuổi</translation>
        </message>
        <message>
            <source>A year older</source>
            <translation>Thêm một tuổi</translation>
        </message>
        <message>
            <source>Use as a start</source>
            <translation>Lấy làm điểm bắt đầu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Thôi</translation>
        </message>
        <message>
            <source>Further reading</source>
            <translation>Đọc thêm</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n tuổi</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}: {hours}, {minutes}</source>
            <translation>{day}: {hours}, {minutes}</translation>
        </message>
        <message>
            <source>Games: {minutes} a day</source>
            <translation>Trò chơi: {minutes} mỗi ngày</translation>
        </message>
        <message>
            <source>A break of {rest} after {stretch}</source>
            <translation>Cứ {stretch} nghỉ {rest}</translation>
        </message>
        <message>
            <source>no limit of minutes</source>
            <translation>không giới hạn số phút</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>Protection</source>
            <translation>Mức bảo vệ</translation>
        </message>
        <message>
            <source>What holds on this PC, and what does not.</source>
            <translation>Điều gì có hiệu lực trên máy này, điều gì không.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Kiểm tra lại</translation>
        </message>
        <message>
            <source>Asking the guard …</source>
            <translation>Đang hỏi người gác đèn …</translation>
        </message>
        <message>
            <source>Why it is so</source>
            <translation>Vì sao như vậy</translation>
        </message>
        <message>
            <source>What can be mended</source>
            <translation>Có thể khắc phục</translation>
        </message>
        <message>
            <source>Everything that we look at works here.</source>
            <translation>Mọi phần được kiểm tra đều chạy tốt.</translation>
        </message>
        <message>
            <source>What works</source>
            <translation>Đang chạy tốt</translation>
        </message>
        <message>
            <source>What cannot be stopped</source>
            <translation>Không ngăn được</translation>
        </message>
        <message>
            <source>Talking together reaches further than any of it.</source>
            <translation>Nói chuyện cùng nhau có ích hơn tất cả những điều này.</translation>
        </message>
        <message>
            <source>Noted by the guard</source>
            <translation>Người gác đèn ghi lại</translation>
        </message>
        <message>
            <source>Nothing has been noted.</source>
            <translation>Chưa có gì cần ghi.</translation>
        </message>
        <message numerus="yes">
            <source>%n older note(s)</source>
            <translation>
                <numerusform>%n ghi chú cũ hơn</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProtectionWords</name>
        <message>
            <source>Reminder only</source>
            <translation>Chỉ nhắc nhở</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Chắc</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Rất chắc</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Chưa rõ</translation>
        </message>
        <message>
            <source>Hải Đăng counts, warns and pauses, and keeps honest people honest. A child who knows computers well can get round it.</source>
            <translation>Hải Đăng tính giờ, báo trước và tạm dừng, giúp người muốn giữ lời dễ giữ lời hơn. Trẻ rành máy tính có thể lách được.</translation>
        </message>
        <message>
            <source>The rules hold for a child's ordinary account. The gaps that are left stand below.</source>
            <translation>Quy tắc có hiệu lực với tài khoản thường của con. Những chỗ hở còn lại ghi ở dưới.</translation>
        </message>
        <message>
            <source>The rules hold for a child's ordinary account, and the child cannot end Hải Đăng.</source>
            <translation>Quy tắc có hiệu lực với tài khoản thường của con, và con không tắt được Hải Đăng.</translation>
        </message>
        <message>
            <source>The guard has not told yet how well it can protect.</source>
            <translation>Người gác đèn chưa cho biết bảo vệ được đến đâu.</translation>
        </message>
        <message>
            <source>Hải Đăng runs under the same account that the child uses, so the child can end it.</source>
            <translation>Hải Đăng chạy trong cùng tài khoản con dùng, nên con có thể tắt.</translation>
        </message>
        <message>
            <source>The child's account may become administrator of this PC.</source>
            <translation>Tài khoản của con có thể có quyền quản trị máy.</translation>
        </message>
        <message>
            <source>A program that is paused can be started again by its own account.</source>
            <translation>Chương trình bị tạm dừng có thể được chính tài khoản đó cho chạy lại.</translation>
        </message>
        <message>
            <source>Hải Đăng is not installed as a service, so the system does not start it again.</source>
            <translation>Hải Đăng chưa được cài làm dịch vụ, nên hệ thống không tự bật lại.</translation>
        </message>
        <message>
            <source>Which program is in front cannot be seen here, so the whole session counts.</source>
            <translation>Ở máy này không thấy được chương trình nào ở phía trước, nên tính cả phiên làm việc.</translation>
        </message>
        <message>
            <source>Whether somebody is at the PC cannot be seen here.</source>
            <translation>Ở máy này không biết được có ai ngồi trước máy không.</translation>
        </message>
        <message>
            <source>Programs that start are noticed up to half a second later.</source>
            <translation>Chương trình mới mở được nhận ra chậm tới nửa giây.</translation>
        </message>
        <message>
            <source>Give the child an account of its own, and install Hải Đăng as a service.</source>
            <translation>Tạo cho con một tài khoản riêng và cài Hải Đăng làm dịch vụ.</translation>
        </message>
        <message>
            <source>Make it a standard account in the settings of the system.</source>
            <translation>Đổi thành tài khoản thường trong cài đặt của hệ thống.</translation>
        </message>
        <message>
            <source>Install Hải Đăng as a service.</source>
            <translation>Cài Hải Đăng làm dịch vụ.</translation>
        </message>
        <message>
            <source>Sign in with a desktop session that tells which window is in front.</source>
            <translation>Đăng nhập bằng phiên màn hình cho biết cửa sổ nào ở phía trước.</translation>
        </message>
        <message>
            <source>Lock the screen when nobody is at the PC.</source>
            <translation>Khóa màn hình khi rời máy.</translation>
        </message>
        <message>
            <source>Install Hải Đăng as a service; the system then tells at once.</source>
            <translation>Cài Hải Đăng làm dịch vụ; khi đó hệ thống báo ngay.</translation>
        </message>
        <message>
            <source>Another device: a phone, a tablet, a friend's PC.</source>
            <translation>Thiết bị khác: điện thoại, máy tính bảng, máy của bạn.</translation>
        </message>
        <message>
            <source>Another system that is started from a USB stick or a second disk.</source>
            <translation>Hệ điều hành khác khởi động từ USB hoặc ổ đĩa khác.</translation>
        </message>
        <message>
            <source>Somebody who knows the administrator's password.</source>
            <translation>Người biết mật khẩu quản trị.</translation>
        </message>
    </context>
    <context>
        <name>PutAdultSheet</name>
        <message>
            <source>Add an adult</source>
            <translation>Thêm người lớn</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Sửa {name}</translation>
        </message>
        <message>
            <source>Name that the child knows</source>
            <translation>Tên mà con quen gọi</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>A parent sets rules. A helper may give up to 30 minutes a day, and sees no report.</source>
            <translation>Bố mẹ đặt quy tắc. Người phụ giúp được cho thêm tối đa 30 phút mỗi ngày và không xem báo cáo.</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Bố mẹ</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Người phụ giúp</translation>
        </message>
        <message>
            <source>Own accounts on this PC</source>
            <translation>Tài khoản riêng trên máy này</translation>
        </message>
        <message>
            <source>They are never tracked.</source>
            <translation>Các tài khoản này không bao giờ bị theo dõi.</translation>
        </message>
        <message>
            <source>PIN, six digits or more</source>
            <translation>Mã PIN, từ sáu chữ số</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>Nhập lại mã PIN</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Lưu</translation>
        </message>
    </context>
    <context>
        <name>PutChildSheet</name>
        <message>
            <source>Add a child</source>
            <translation>Thêm con</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Sửa {name}</translation>
        </message>
        <message>
            <source>A new child begins with our suggestion for the age. You find it under Rules.</source>
            <translation>Khi mới thêm, con có quy tắc gợi ý theo tuổi. Bố mẹ xem ở trang Quy tắc.</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Tên gọi ở nhà</translation>
        </message>
        <message>
            <source>We do not ask for the full name: nobody needs it here.</source>
            <translation>Không hỏi họ tên đầy đủ: ở đây không ai cần đến.</translation>
        </message>
        <message>
            <source>Birth year</source>
            <translation>Năm sinh</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Chọn</translation>
        </message>
        <message>
            <source>Accounts on this PC</source>
            <translation>Tài khoản trên máy này</translation>
        </message>
        <message>
            <source>Several children may share one. Hải Đăng then asks who it is.</source>
            <translation>Nhiều con có thể dùng chung. Khi đó Hải Đăng hỏi ai đang dùng.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Lưu</translation>
        </message>
    </context>
    <context>
        <name>QuitSheet</name>
        <message>
            <source>Quit Hải Đăng?</source>
            <translation>Thoát Hải Đăng?</translation>
        </message>
        <message>
            <source>Time is not measured and rules do not hold until it is started again.</source>
            <translation>Khi đã thoát, máy không đo giờ và quy tắc không có hiệu lực cho đến khi mở lại.</translation>
        </message>
        <message>
            <source>Which adult</source>
            <translation>Người lớn nào</translation>
        </message>
        <message>
            <source>PIN of this adult</source>
            <translation>Mã PIN của người lớn này</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Ở lại</translation>
        </message>
    </context>
    <context>
        <name>RecordedPage</name>
        <message>
            <source>What is recorded about you</source>
            <translation>Những gì được ghi về em</translation>
        </message>
        <message>
            <source>Nothing is hidden from you. This page is always up to date.</source>
            <translation>Không giấu em điều gì. Trang này luôn được cập nhật.</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
    </context>
    <context>
        <name>RecordedSign</name>
        <message>
            <source>Nothing is being recorded now.</source>
            <translation>Bây giờ không ghi gì cả.</translation>
        </message>
        <message>
            <source>Recording: only minutes in all.</source>
            <translation>Đang ghi: chỉ tổng số phút.</translation>
        </message>
        <message>
            <source>Recording: app names and minutes.</source>
            <translation>Đang ghi: tên ứng dụng và số phút.</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>Em đọc trang này nhé</translation>
        </message>
        <message>
            <source>Who can see it?</source>
            <translation>Ai xem được?</translation>
        </message>
    </context>
    <context>
        <name>RecordedWords</name>
        <message>
            <source>The list comes from the guard. It is shown as soon as the guard answers.</source>
            <translation>Danh sách này do người gác đèn giữ. Khi người gác đèn trả lời, em sẽ thấy ngay.</translation>
        </message>
        <message>
            <source>This is written down</source>
            <translation>Những gì được ghi lại</translation>
        </message>
        <message>
            <source>For now only minutes in all, and the apps that a rule names.</source>
            <translation>Lúc này chỉ ghi tổng số phút và những ứng dụng có quy tắc riêng.</translation>
        </message>
        <message>
            <source>This is never written down</source>
            <translation>Những gì không bao giờ ghi</translation>
        </message>
        <message>
            <source>What you write or read, the pages you open, pictures of the screen, the keys you press, microphone, camera, or where you are. That you opened the help page is not written down either.</source>
            <translation>Điều em viết hay đọc, trang em mở, ảnh màn hình, phím em gõ, micrô, camera, hay nơi em đang ở. Việc em mở trang giúp em cũng không được ghi lại.</translation>
        </message>
        <message>
            <source>Who can see it</source>
            <translation>Ai xem được</translation>
        </message>
        <message>
            <source>You said that you want to talk about it. That stands until you say something else yourself.</source>
            <translation>Em đã nói là muốn nói chuyện về việc này. Điều đó giữ nguyên cho đến khi chính em nói khác.</translation>
        </message>
        <message>
            <source>Both answers are fine. Until you say yes, only minutes in all are kept.</source>
            <translation>Trả lời thế nào cũng được. Khi em chưa đồng ý thì chỉ ghi tổng số phút.</translation>
        </message>
        <message>
            <source>Yes, I understand</source>
            <translation>Vâng, con hiểu</translation>
        </message>
        <message>
            <source>I want to talk about it</source>
            <translation>Con muốn nói chuyện về việc này</translation>
        </message>
        <message>
            <source>How many minutes you use this computer each day</source>
            <translation>Mỗi ngày em dùng máy bao nhiêu phút</translation>
        </message>
        <message>
            <source>Which apps, and how many minutes each</source>
            <translation>Ứng dụng nào, mỗi ứng dụng bao nhiêu phút</translation>
        </message>
        <message>
            <source>When you began and when you stopped</source>
            <translation>Em bắt đầu và dừng lúc nào</translation>
        </message>
        <message>
            <source>The names of the apps you have used</source>
            <translation>Tên các ứng dụng em đã dùng</translation>
        </message>
        <message>
            <source>What you asked for, and the answers</source>
            <translation>Điều em đã xin và câu trả lời</translation>
        </message>
        <message>
            <source>Each change of the rules, and who made it</source>
            <translation>Mỗi lần đổi quy tắc và ai đã đổi</translation>
        </message>
        <message>
            <source>Extra time that you were given</source>
            <translation>Thời gian em được cho thêm</translation>
        </message>
        <message>
            <source>When the clock of this computer was changed</source>
            <translation>Lúc đồng hồ của máy được chỉnh</translation>
        </message>
        <message>
            <source>Something that this window has no words for yet; an adult can look it up</source>
            <translation>Một điều mà cửa sổ này chưa có lời giải thích; người lớn có thể tra giúp em</translation>
        </message>
        <message numerus="yes">
            <source>kept for %n month(s)</source>
            <translation>
                <numerusform>giữ %n tháng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kept for %n day(s)</source>
            <translation>
                <numerusform>giữ %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>kept until it is deleted</source>
            <translation>giữ đến khi được xóa</translation>
        </message>
        <message>
            <source>You yourself, and {adults}.</source>
            <translation>Chính em và {adults}.</translation>
        </message>
        <message>
            <source>You yourself. No adult is set up here yet.</source>
            <translation>Chính em. Ở đây chưa có người lớn nào.</translation>
        </message>
        <message>
            <source>What you ask for, {helpers} can see too.</source>
            <translation>Điều em xin thì {helpers} cũng xem được.</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>Những điều này không rời khỏi máy này.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>Recovery code of Hải Đăng: {code}
It sets a new PIN. Keep it where no child looks.
</source>
            <translation>Mã khôi phục của Hải Đăng: {code}
Dùng để đặt mã PIN mới. Cất ở nơi trẻ không thấy.
</translation>
        </message>
        <message>
            <source>Recovery code: {code}</source>
            <translation>Mã khôi phục: {code}</translation>
        </message>
        <message>
            <source>With this code a forgotten PIN can be set anew. It is shown only now. Write it on paper and keep it where no child looks.</source>
            <translation>Khi quên mã PIN, bố mẹ dùng mã này để đặt lại. Mã chỉ hiện lúc này. Bố mẹ chép ra giấy và cất ở nơi trẻ không thấy.</translation>
        </message>
        <message>
            <source>Save as a file in Documents</source>
            <translation>Lưu thành tệp trong Tài liệu</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>Tôi đã chép lại mã</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Đã lưu thành {file}</translation>
        </message>
        <message>
            <source>It lies in {folder}. If a child uses this account too, move it to a USB stick.</source>
            <translation>Tệp nằm ở {folder}. Nếu con cũng dùng tài khoản này, bố mẹ chuyển tệp sang USB.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Không ghi được tệp</translation>
        </message>
        <message>
            <source>Please write the code on paper.</source>
            <translation>Bố mẹ chép mã ra giấy giúp nhé.</translation>
        </message>
    </context>
    <context>
        <name>RemoveSheet</name>
        <message>
            <source>Remove {name}?</source>
            <translation>Xóa {name}?</translation>
        </message>
        <message>
            <source>The PIN of {name} stops working. What {name} answered stays in the history.</source>
            <translation>Mã PIN của {name} hết hiệu lực. Những gì {name} đã trả lời vẫn còn trong lịch sử.</translation>
        </message>
        <message>
            <source>Yes, remove {name}</source>
            <translation>Đúng, xóa {name}</translation>
        </message>
        <message>
            <source>Everything that is kept about {name} is erased: minutes, apps, requests, rules and answers. It cannot be brought back. Programs that are paused go on.</source>
            <translation>Mọi thứ lưu về {name} sẽ bị xóa: số phút, ứng dụng, lời xin, quy tắc và câu trả lời. Không lấy lại được. Chương trình đang tạm dừng sẽ chạy tiếp.</translation>
        </message>
        <message>
            <source>Yes, erase everything about {name}</source>
            <translation>Đúng, xóa mọi thứ về {name}</translation>
        </message>
        <message>
            <source>Delete the history of {name}?</source>
            <translation>Xóa lịch sử của {name}?</translation>
        </message>
        <message>
            <source>Minutes, apps, requests and notes before today are erased. The rules stay. It cannot be brought back.</source>
            <translation>Số phút, ứng dụng, lời xin và ghi chú trước hôm nay sẽ bị xóa. Quy tắc vẫn giữ. Không lấy lại được.</translation>
        </message>
        <message>
            <source>Yes, delete the history of {name}</source>
            <translation>Đúng, xóa lịch sử của {name}</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message numerus="yes">
            <source>You asked for %n more minute(s)</source>
            <translation>
                <numerusform>Em xin thêm %n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>You asked for {app}</source>
            <translation>Em xin dùng {app}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Con rút lại</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Con đọc rồi</translation>
        </message>
        <message>
            <source>an adult</source>
            <translation>Người lớn</translation>
        </message>
        <message>
            <source>It waits for an answer. You can also go and ask in person.</source>
            <translation>Đang chờ trả lời. Em cũng có thể đến hỏi trực tiếp.</translation>
        </message>
        <message numerus="yes">
            <source>{who} gave you %n minute(s).</source>
            <translation>
                <numerusform>{who} cho em thêm %n phút.</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} said yes.</source>
            <translation>{who} đồng ý.</translation>
        </message>
        <message>
            <source>{who} would like to talk about it with you.</source>
            <translation>{who} muốn nói chuyện với em về việc này.</translation>
        </message>
        <message>
            <source>{who} said: not this time. You can talk about it together.</source>
            <translation>{who} trả lời: lần này chưa được. Em có thể nói chuyện thêm với người lớn.</translation>
        </message>
        <message>
            <source>This question has ended.</source>
            <translation>Lời xin này đã hết hạn.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>{name} answered: “{words}”</source>
            <translation>{name} trả lời: “{words}”</translation>
        </message>
        <message numerus="yes">
            <source>Give %n minute(s)</source>
            <translation>
                <numerusform>Cho %n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Cho dùng</translation>
        </message>
        <message>
            <source>Talk later</source>
            <translation>Để lát nói chuyện</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Chưa được</translation>
        </message>
        <message>
            <source>Answer in other words</source>
            <translation>Trả lời cách khác</translation>
        </message>
        <message>
            <source>{name} would like to use {app}</source>
            <translation>{name} muốn dùng {app}</translation>
        </message>
        <message numerus="yes">
            <source>{name} asks for %n more minute(s)</source>
            <translation>
                <numerusform>{name} xin thêm %n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>asked at {time}</source>
            <translation>xin lúc {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) given</source>
            <translation>
                <numerusform>đã cho %n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} · {second}</source>
            <translation>{first} · {second}</translation>
        </message>
        <message>
            <source>answered by {name} at {time}</source>
            <translation>{name} trả lời lúc {time}</translation>
        </message>
        <message>
            <source>waits for an answer</source>
            <translation>chờ trả lời</translation>
        </message>
        <message>
            <source>to be talked about</source>
            <translation>sẽ nói chuyện</translation>
        </message>
        <message>
            <source>given</source>
            <translation>đã cho</translation>
        </message>
        <message>
            <source>not this time</source>
            <translation>lần này chưa được</translation>
        </message>
        <message>
            <source>taken back by the child</source>
            <translation>con đã rút lại</translation>
        </message>
        <message>
            <source>lapsed without an answer</source>
            <translation>hết hạn, chưa trả lời</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>Requests</source>
            <translation>Yêu cầu</translation>
        </message>
        <message>
            <source>What the children asked for, and what was answered.</source>
            <translation>Các con đã xin gì và bố mẹ trả lời thế nào.</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Cần bố mẹ trả lời</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Trước đây</translation>
        </message>
        <message>
            <source>Nothing waits for an answer right now.</source>
            <translation>Hiện không có yêu cầu nào chờ trả lời.</translation>
        </message>
        <message>
            <source>The guard has not told anything yet.</source>
            <translation>Người gác đèn chưa báo gì.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>Xem thêm %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Lock again</source>
            <translation>Khóa lại</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for an answer</source>
            <translation>
                <numerusform>%n yêu cầu chờ trả lời</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Yêu cầu</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Apps</source>
            <translation>Ứng dụng</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>{who} changed the rules</source>
            <translation>{who} đã đổi quy tắc</translation>
        </message>
        <message>
            <source>The rules have changed</source>
            <translation>Quy tắc đã thay đổi</translation>
        </message>
        <message>
            <source>No reason was written. You can ask why.</source>
            <translation>Chưa ghi lý do. Em có thể hỏi vì sao.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Con đọc rồi</translation>
        </message>
    </context>
    <context>
        <name>RulesJoined</name>
        <message>
            <source>Saved. {name} can read it.</source>
            <translation>Đã lưu. {name} đọc được thay đổi này.</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Rules for {name}</source>
            <translation>Quy tắc của {name}</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Suggestion by age</source>
            <translation>Gợi ý theo tuổi</translation>
        </message>
        <message>
            <source>Part of the rules</source>
            <translation>Phần quy tắc</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Giờ trong tuần</translation>
        </message>
        <message>
            <source>Minutes per day</source>
            <translation>Số phút mỗi ngày</translation>
        </message>
        <message>
            <source>Groups and apps</source>
            <translation>Nhóm và ứng dụng</translation>
        </message>
        <message>
            <source>New apps, time is up</source>
            <translation>Ứng dụng mới, hết giờ</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Ngày nghỉ</translation>
        </message>
        <message>
            <source>The guard has not told the rules yet.</source>
            <translation>Người gác đèn chưa báo quy tắc.</translation>
        </message>
        <message>
            <source>Changed, not saved yet.</source>
            <translation>Đã sửa, chưa lưu.</translation>
        </message>
        <message>
            <source>Version {number}, by {name}, {time}</source>
            <translation>Bản {number}, {name} sửa, {time}</translation>
        </message>
        <message>
            <source>Version {number}, our suggestion from setup, {time}</source>
            <translation>Bản {number}, gợi ý lúc cài đặt, {time}</translation>
        </message>
        <message>
            <source>Another adult has changed the rules meanwhile</source>
            <translation>Một người lớn khác vừa đổi quy tắc</translation>
        </message>
        <message>
            <source>Nothing was saved, so that no change is lost. Load the newest rules, then change them.</source>
            <translation>Chưa lưu gì, để không thay đổi nào bị mất. Mở quy tắc mới nhất rồi sửa tiếp.</translation>
        </message>
        <message>
            <source>Load the newest rules</source>
            <translation>Mở quy tắc mới nhất</translation>
        </message>
        <message>
            <source>Next Saturday</source>
            <translation>Thứ Bảy tới</translation>
        </message>
        <message>
            <source>{name} will read</source>
            <translation>{name} sẽ đọc được</translation>
        </message>
        <message>
            <source>Why? For example: you kept your word all week.</source>
            <translation>Vì sao? Ví dụ: vì con giữ lời cả tuần.</translation>
        </message>
        <message>
            <source>Save and tell {name}</source>
            <translation>Lưu và báo cho {name}</translation>
        </message>
        <message>
            <source>Undo the changes</source>
            <translation>Bỏ thay đổi</translation>
        </message>
        <message>
            <source>It cannot be worked out right now.</source>
            <translation>Lúc này chưa tính được.</translation>
        </message>
        <message>
            <source>Being worked out…</source>
            <translation>Đang tính…</translation>
        </message>
        <message>
            <source>no limit of minutes</source>
            <translation>không giới hạn số phút</translation>
        </message>
        <message>
            <source>at most {minutes}</source>
            <translation>tối đa {minutes}</translation>
        </message>
        <message>
            <source>{group} {minutes}</source>
            <translation>{group} {minutes}</translation>
        </message>
        <message>
            <source>a break after {minutes}</source>
            <translation>nghỉ sau mỗi {minutes}</translation>
        </message>
        <message>
            <source>{plan}.</source>
            <translation>{plan}.</translation>
        </message>
    </context>
    <context>
        <name>SettingsJoined</name>
        <message>
            <source>The system did not take it; it stays as it was</source>
            <translation>Hệ thống không nhận thay đổi; mọi thứ giữ như cũ</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Đã lưu</translation>
        </message>
        <message>
            <source>The history before today is deleted</source>
            <translation>Lịch sử trước hôm nay đã được xóa</translation>
        </message>
        <message>
            <source>Everything is deleted</source>
            <translation>Đã xóa tất cả</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Cài đặt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Giao diện</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tối</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Bớt chuyển động</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Giữ dữ liệu bao lâu</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Bớt</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>When each app was used</source>
            <translation>Lúc dùng từng ứng dụng</translation>
        </message>
        <message>
            <source>Minutes of each day</source>
            <translation>Số phút mỗi ngày</translation>
        </message>
        <message>
            <source>Shorter erases what is older at once. Longer shows the child the page “what is recorded” again.</source>
            <translation>Rút ngắn thì dữ liệu cũ hơn bị xóa ngay. Kéo dài thì con sẽ được xem lại trang “những gì được ghi”.</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>History of one child</source>
            <translation>Lịch sử của một con</translation>
        </message>
        <message>
            <source>No child</source>
            <translation>Chưa có con nào</translation>
        </message>
        <message>
            <source>Delete the history</source>
            <translation>Xóa lịch sử</translation>
        </message>
        <message>
            <source>People, PINs, rules and history: as before the first start.</source>
            <translation>Mọi người, mã PIN, quy tắc và lịch sử: như trước lần mở đầu tiên.</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Xóa tất cả</translation>
        </message>
        <message>
            <source>Start and quit</source>
            <translation>Mở và thoát</translation>
        </message>
        <message>
            <source>Start when this account signs in</source>
            <translation>Mở khi đăng nhập tài khoản này</translation>
        </message>
        <message>
            <source>Quit Hải Đăng</source>
            <translation>Thoát Hải Đăng</translation>
        </message>
        <message>
            <source>Time is not measured and rules do not hold until it is started again. It asks for a PIN.</source>
            <translation>Cho đến khi mở lại, thời gian không được tính và quy tắc không có hiệu lực. Cần nhập mã PIN.</translation>
        </message>
        <message>
            <source>Hải Đăng is installed as a service here. Only the administrator of this PC can end it.</source>
            <translation>Ở máy này Hải Đăng được cài làm dịch vụ. Chỉ người quản trị máy mới tắt được.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Giới thiệu</translation>
        </message>
        <message>
            <source>Hải Đăng {version}. Free software (GPL 3 or later). Nothing leaves this PC. Font: Be Vietnam Pro. Icons: Phosphor.</source>
            <translation>Hải Đăng {version}. Phần mềm tự do (GPL 3 trở lên). Không có gì rời khỏi máy này. Phông chữ: Be Vietnam Pro. Biểu tượng: Phosphor.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Giấy phép</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n ngày</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n tháng</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShownPage</name>
        <message>
            <source>{names}: this page is shown when the child signs in with its own account, and the child answers there. Until then only minutes in all are kept.</source>
            <translation>{names}: trang này hiện ra khi con đăng nhập bằng tài khoản của mình, và con trả lời ở đó. Cho đến lúc ấy chỉ ghi tổng số phút.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Not set up yet: haidang setup FILE, or open Hải Đăng.</source>
            <translation>Chưa thiết lập: chạy haidang setup TỆP, hoặc mở Hải Đăng.</translation>
        </message>
        <message>
            <source>{child}: used {used}, time is up</source>
            <translation>{child}: đã dùng {used}, hết giờ</translation>
        </message>
        <message>
            <source>{child}: used {used}, no limit now</source>
            <translation>{child}: đã dùng {used}, lúc này không giới hạn</translation>
        </message>
        <message>
            <source>{child}: used {used}, left {left}</source>
            <translation>{child}: đã dùng {used}, còn {left}</translation>
        </message>
        <message>
            <source>Nobody is tracked on this PC.</source>
            <translation>Trên máy này không theo dõi ai.</translation>
        </message>
    </context>
    <context>
        <name>TimeCard</name>
        <message>
            <source>Computer time today</source>
            <translation>Giờ máy hôm nay</translation>
        </message>
        <message>
            <source>Ask for more time</source>
            <translation>Xin thêm giờ</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Dùng tiếp</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Nghỉ một lát</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>chưa rõ</translation>
        </message>
        <message>
            <source>The time left is not known right now</source>
            <translation>Lúc này chưa rõ còn bao lâu</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>không giới hạn</translation>
        </message>
        <message>
            <source>No limit right now</source>
            <translation>Lúc này không giới hạn</translation>
        </message>
        <message numerus="yes">
            <source>minutes left</source>
            <comment>under a number</comment>
            <translation>
                <numerusform>phút nữa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>Còn %n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>The guard does not answer right now. Help is always open.</source>
            <translation>Lúc này người gác đèn chưa trả lời. Trang giúp em lúc nào cũng mở.</translation>
        </message>
        <message>
            <source>You can go on at {time}.</source>
            <translation>Em dùng tiếp được từ {time}.</translation>
        </message>
        <message>
            <source>It is time for a break.</source>
            <translation>Đến lúc nghỉ rồi.</translation>
        </message>
        <message>
            <source>You may use it until {time}.</source>
            <translation>Em được dùng đến {time}.</translation>
        </message>
        <message>
            <source>You have extra time: {length}.</source>
            <translation>Em có thêm {length}.</translation>
        </message>
        <message>
            <source>You may use it today.</source>
            <translation>Hôm nay em được dùng máy.</translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message>
            <source>Your day so far</source>
            <translation>Hôm nay của em</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>đang nghỉ</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>As soon as the guard is back, your day is shown here.</source>
            <translation>Khi người gác đèn trở lại, hôm nay của em sẽ hiện ở đây.</translation>
        </message>
        <message>
            <source>The sea is calm. The day has just begun.</source>
            <translation>Biển lặng. Ngày mới bắt đầu thôi.</translation>
        </message>
        <message>
            <source>You have used the computer for {length}.</source>
            <translation>Em đã dùng máy {length}.</translation>
        </message>
        <message>
            <source>{length} could not be measured; that is nobody's fault.</source>
            <translation>Có {length} không đo được, không phải lỗi của ai.</translation>
        </message>
    </context>
    <context>
        <name>TodayJoined</name>
        <message numerus="yes">
            <source>%n minute(s) given.</source>
            <translation>
                <numerusform>Đã cho %n phút.</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused. Nothing is lost.</source>
            <translation>Đã tạm dừng. Không mất gì cả.</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>Đã cho dùng tiếp.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Đã thu lại.</translation>
        </message>
        <message>
            <source>The usual rules hold again.</source>
            <translation>Trở lại quy tắc thường ngày.</translation>
        </message>
        <message>
            <source>This holds only today.</source>
            <translation>Chỉ áp dụng hôm nay.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>The guard has not told anything yet.</source>
            <translation>Người gác đèn chưa báo gì.</translation>
        </message>
        <message>
            <source>{day} · {kind}</source>
            <translation>{day} · {kind}</translation>
        </message>
        <message>
            <source>{day} · everything works on this PC</source>
            <translation>{day} · mọi thứ đang chạy tốt trên máy này</translation>
        </message>
        <message numerus="yes">
            <source>{next} And %n more on the page Protection.</source>
            <translation>
                <numerusform>{next} Còn %n điều nữa ở trang Mức bảo vệ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Xem</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Cần bố mẹ trả lời</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n yêu cầu</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>Ask for more time</source>
            <translation>Xin thêm giờ</translation>
        </message>
        <message>
            <source>For adults</source>
            <translation>Người lớn</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
        <message>
            <source>the guard is away</source>
            <translation>người gác đèn đang vắng</translation>
        </message>
        <message>
            <source>nothing is recorded</source>
            <translation>không ghi gì</translation>
        </message>
        <message>
            <source>time is up</source>
            <translation>hết giờ máy</translation>
        </message>
        <message>
            <source>no limit now</source>
            <translation>lúc này không giới hạn</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>còn %n phút</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Warnings</name>
        <message>
            <source>All right</source>
            <translation>Con biết rồi</translation>
        </message>
        <message>
            <source>Ask an adult</source>
            <translation>Xin người lớn</translation>
        </message>
        <message>
            <source>Ask for more time</source>
            <translation>Xin thêm giờ</translation>
        </message>
        <message numerus="yes">
            <source>%n more minute(s) for this program</source>
            <translation>
                <numerusform>Chương trình này còn %n phút nữa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more minute(s) of PC time</source>
            <translation>
                <numerusform>Còn %n phút nữa là máy nghỉ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n giây</numerusform>
            </translation>
        </message>
        <message>
            <source>Time is up. You have {length} to finish.</source>
            <translation>Hết giờ rồi. Em có {length} để làm nốt.</translation>
        </message>
        <message>
            <source>Please save now</source>
            <translation>Em lưu bài ngay nhé</translation>
        </message>
        <message>
            <source>These programs close within 30 seconds: {names}</source>
            <translation>Các chương trình này sẽ đóng trong 30 giây: {names}</translation>
        </message>
        <message>
            <source>Then it rests, and everything stays as it is.</source>
            <translation>Sau đó máy nghỉ, mọi thứ vẫn được giữ nguyên.</translation>
        </message>
        <message>
            <source>Then programs close. Save your work, please.</source>
            <translation>Sau đó các chương trình sẽ đóng. Em nhớ lưu bài nhé.</translation>
        </message>
        <message>
            <source>Then the screen locks. Everything stays as it is.</source>
            <translation>Sau đó màn hình khóa lại, mọi thứ vẫn được giữ nguyên.</translation>
        </message>
        <message>
            <source>Then you are signed out. Save your work, please.</source>
            <translation>Sau đó máy đăng xuất. Em nhớ lưu bài nhé.</translation>
        </message>
        <message>
            <source>{app} is resting</source>
            <translation>{app} đang nghỉ</translation>
        </message>
        <message>
            <source>An adult has not opened it for you. You can ask, and talk about it.</source>
            <translation>Người lớn chưa mở chương trình này cho em. Em có thể xin và nói chuyện với người lớn.</translation>
        </message>
        <message>
            <source>It is new here. An adult looks at it with you first.</source>
            <translation>Chương trình này mới có trên máy. Người lớn cùng em xem trước nhé.</translation>
        </message>
        <message>
            <source>Its time for today is used up. Nothing in it is lost.</source>
            <translation>Chương trình này đã hết giờ hôm nay. Trong đó không mất gì cả.</translation>
        </message>
        <message>
            <source>It opens again at {time}. Nothing in it is lost.</source>
            <translation>Em dùng tiếp từ {time}. Trong đó không mất gì cả.</translation>
        </message>
        <message>
            <source>Its time for today is used up. It opens again on {day}, {time}.</source>
            <translation>Chương trình này đã hết giờ hôm nay. Em dùng tiếp từ {time}, {day}.</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message>
            <source>This week</source>
            <translation>Tuần này</translation>
        </message>
        <message>
            <source>Pale bars: last week. The line is today's limit.</source>
            <translation>Cột nhạt: tuần trước. Đường kẻ: giới hạn hôm nay.</translation>
        </message>
        <message>
            <source>Pale bars: last week.</source>
            <translation>Cột nhạt: tuần trước.</translation>
        </message>
        <message>
            <source>The week is being counted.</source>
            <translation>Đang cộng số phút trong tuần.</translation>
        </message>
        <message>
            <source>{note} Hatched: not measured.</source>
            <translation>{note} Phần gạch chéo: không đo được.</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>không rõ</translation>
        </message>
        <message>
            <source>{day}, last week: {used}</source>
            <translation>{day}, tuần trước: {used}</translation>
        </message>
        <message>
            <source>{day}: {used}</source>
            <translation>{day}: {used}</translation>
        </message>
    </context>
    <context>
        <name>WeekTab</name>
        <message>
            <source>Paint</source>
            <translation>Tô</translation>
        </message>
        <message>
            <source>May use the computer</source>
            <translation>Được dùng máy</translation>
        </message>
        <message>
            <source>May also play games</source>
            <translation>Được chơi trò chơi</translation>
        </message>
        <message>
            <source>No computer</source>
            <translation>Không dùng máy</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Giờ trong tuần</translation>
        </message>
        <message>
            <source>no computer</source>
            <translation>không dùng máy</translation>
        </message>
        <message>
            <source>may use the computer</source>
            <translation>được dùng máy</translation>
        </message>
        <message>
            <source>may also play games</source>
            <translation>được chơi cả trò chơi</translation>
        </message>
        <message>
            <source>Drag with the mouse, or walk with the arrow keys and paint with Space. Dark with a dot: games as well.</source>
            <translation>Kéo chuột, hoặc đi bằng phím mũi tên và tô bằng phím cách. Ô đậm có chấm: được chơi cả trò chơi.</translation>
        </message>
        <message>
            <source>{how} Not on half hours, see exact times: {days}.</source>
            <translation>{how} Không chẵn nửa giờ, xem giờ chính xác: {days}.</translation>
        </message>
        <message>
            <source>Exact times</source>
            <translation>Giờ chính xác</translation>
        </message>
        <message>
            <source>To the minute, where half hours are too rough.</source>
            <translation>Chính xác đến từng phút, khi nửa giờ là quá thô.</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>Ngày nào</translation>
        </message>
        <message>
            <source>Whose hours</source>
            <translation>Khung giờ của gì</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Máy tính</translation>
        </message>
        <message>
            <source>Games</source>
            <translation>Trò chơi</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>Add hours</source>
            <translation>Thêm khung giờ</translation>
        </message>
        <message>
            <source>Remove these hours</source>
            <translation>Bỏ khung giờ này</translation>
        </message>
        <message>
            <source>Not on this day.</source>
            <translation>Ngày này không dùng.</translation>
        </message>
        <message>
            <source>A weekday of its own</source>
            <translation>Ngày riêng trong tuần</translation>
        </message>
        <message>
            <source>For example music lessons on Wednesdays. Holidays still come first.</source>
            <translation>Ví dụ thứ Tư con học nhạc. Ngày nghỉ lễ vẫn được ưu tiên.</translation>
        </message>
        <message>
            <source>Weekday to add</source>
            <translation>Thứ cần thêm</translation>
        </message>
        <message>
            <source>Weekday to remove</source>
            <translation>Thứ cần bỏ</translation>
        </message>
        <message>
            <source>Own hours</source>
            <translation>Giờ riêng</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Bỏ</translation>
        </message>
        <message>
            <source>One of these hours ends before it starts. It is not used yet.</source>
            <translation>Có khung giờ kết thúc trước lúc bắt đầu nên chưa được áp dụng.</translation>
        </message>
    </context>
    <context>
        <name>WhoPage</name>
        <message>
            <source>Who is using this PC?</source>
            <translation>Ai đang dùng máy này?</translation>
        </message>
        <message>
            <source>Choose yourself, so that the time counts for the right person.</source>
            <translation>Em chọn đúng tên mình, để thời gian tính đúng cho người dùng.</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>It is me</source>
            <translation>Con đây</translation>
        </message>
        <message>
            <source>Are you an adult? Then nothing is recorded or limited.</source>
            <translation>Bạn là người lớn? Khi đó không ghi và không giới hạn gì.</translation>
        </message>
        <message>
            <source>I am an adult</source>
            <translation>Tôi là người lớn</translation>
        </message>
    </context>
    <context>
        <name>WhoSheet</name>
        <message>
            <source>Who is using this PC?</source>
            <translation>Ai đang dùng máy này?</translation>
        </message>
    </context>
    <context>
        <name>WizardWords</name>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Bước {step} trong {steps}</translation>
        </message>
        <message>
            <source>What the child is shown</source>
            <translation>Con sẽ được xem gì</translation>
        </message>
        <message>
            <source>Nothing is hidden from a child: each reads what is recorded, and answers.</source>
            <translation>Không giấu con điều gì: mỗi con tự đọc những gì được ghi và tự trả lời.</translation>
        </message>
        <message>
            <source>Welcome to Hải Đăng</source>
            <translation>Chào mừng đến với Hải Đăng</translation>
        </message>
        <message>
            <source>Which language would you like?</source>
            <translation>Bố mẹ muốn dùng ngôn ngữ nào?</translation>
        </message>
        <message>
            <source>A lighthouse for your child</source>
            <translation>Ngọn hải đăng của con</translation>
        </message>
        <message>
            <source>Set up by an adult, in about five minutes.</source>
            <translation>Người lớn cài đặt, mất khoảng năm phút.</translation>
        </message>
        <message>
            <source>How is this PC used?</source>
            <translation>Máy này được dùng thế nào?</translation>
        </message>
        <message>
            <source>The adults</source>
            <translation>Người lớn</translation>
        </message>
        <message>
            <source>One or more. Each has a PIN of their own.</source>
            <translation>Một hoặc nhiều người. Mỗi người một mã PIN riêng.</translation>
        </message>
        <message>
            <source>The children</source>
            <translation>Các con</translation>
        </message>
        <message>
            <source>Time for {nickname}</source>
            <translation>Thời gian cho {nickname}</translation>
        </message>
        <message>
            <source>A place to start. You can change it at any time, best together.</source>
            <translation>Một khởi đầu. Bố mẹ đổi lúc nào cũng được, tốt nhất là cùng con.</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Mã khôi phục</translation>
        </message>
        <message>
            <source>For {nickname} to read</source>
            <translation>Mời {nickname} đọc</translation>
        </message>
        <message>
            <source>Please let the child read and answer this page itself.</source>
            <translation>Bố mẹ để con tự đọc và tự trả lời trang này nhé.</translation>
        </message>
        <message>
            <source>Hải Đăng is ready</source>
            <translation>Hải Đăng đã sẵn sàng</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Chờ một chút …</translation>
        </message>
        <message>
            <source>Show it later</source>
            <translation>Cho con xem sau</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Xong</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Giúp đỡ</translation>
        </message>
        <message>
            <source>The guard does not answer</source>
            <translation>Người gác đèn chưa trả lời</translation>
        </message>
        <message>
            <source>What you have typed stays here. It goes on as soon as the guard is back.</source>
            <translation>Những gì đã nhập vẫn còn đây. Khi người gác đèn trở lại sẽ tiếp tục.</translation>
        </message>
    </context>
    <context>
        <name>_AppRow</name>
        <message>
            <source>{app}, {minutes} a day</source>
            <translation>{app}, {minutes} mỗi ngày</translation>
        </message>
        <message>
            <source>Rule of {app}</source>
            <translation>Quy tắc của {app}</translation>
        </message>
        <message>
            <source>Remove the rule of {app}</source>
            <translation>Bỏ quy tắc của {app}</translation>
        </message>
    </context>
    <context>
        <name>_DayRow</name>
        <message>
            <source>{day}: with a limit</source>
            <translation>{day}: có giới hạn</translation>
        </message>
        <message>
            <source>{day}: fewer minutes</source>
            <translation>{day}: bớt phút</translation>
        </message>
        <message>
            <source>{day}: more minutes</source>
            <translation>{day}: thêm phút</translation>
        </message>
        <message>
            <source>Remove {day}</source>
            <translation>Bỏ {day}</translation>
        </message>
    </context>
    <context>
        <name>_Days</name>
        <message>
            <source>{day} {year}</source>
            <translation>{day} năm {year}</translation>
        </message>
        <message>
            <source>Take away {day}</source>
            <translation>Bỏ {day}</translation>
        </message>
    </context>
    <context>
        <name>_GrantRow</name>
        <message numerus="yes">
            <source>%n extra minute(s)</source>
            <translation>
                <numerusform>thêm %n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>{gift}, {length} of it left</source>
            <translation>{gift}, còn {length}</translation>
        </message>
        <message>
            <source>open until {time}</source>
            <translation>mở đến {time}</translation>
        </message>
        <message>
            <source>{gift}, only for {group}</source>
            <translation>{gift}, chỉ cho nhóm {group}</translation>
        </message>
        <message>
            <source>{gift} · from {name}</source>
            <translation>{gift} · {name} cho</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Thu lại</translation>
        </message>
    </context>
    <context>
        <name>_NewCodeCard</name>
        <message>
            <source>The new PIN is set</source>
            <translation>Đã đặt mã PIN mới</translation>
        </message>
        <message>
            <source>This is the new recovery code. It is shown only now: please write it down and keep it where children do not look.</source>
            <translation>Đây là mã khôi phục mới, chỉ hiện một lần này. Bố mẹ hãy chép lại và cất ở nơi các con không xem.</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>Mã khôi phục mới</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>Đã chép lại</translation>
        </message>
    </context>
    <context>
        <name>_PinCard</name>
        <message>
            <source>For adults</source>
            <translation>Dành cho người lớn</translation>
        </message>
        <message>
            <source>Who is it</source>
            <translation>Ai đang mở</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Mã PIN</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Đang kiểm tra…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>Quên mã PIN</translation>
        </message>
        <message>
            <source>Waiting for the guard of this PC.</source>
            <translation>Đang chờ người gác đèn của máy này.</translation>
        </message>
        <message>
            <source>No adult has been set up on this PC yet.</source>
            <translation>Máy này chưa có người lớn nào được cài đặt.</translation>
        </message>
        <message>
            <source>The PIN of {name} opens this part.</source>
            <translation>Phần này mở bằng mã PIN của {name}.</translation>
        </message>
        <message>
            <source>Each adult has a PIN of their own.</source>
            <translation>Mỗi người lớn có mã PIN riêng.</translation>
        </message>
        <message>
            <source>After several wrong PINs there is a wait: {time}. The recovery code works at any time.</source>
            <translation>Nhập sai nhiều lần nên phải chờ: {time}. Mã khôi phục dùng được bất cứ lúc nào.</translation>
        </message>
        <message>
            <source>A PIN has six digits or more.</source>
            <translation>Mã PIN có từ sáu chữ số trở lên.</translation>
        </message>
    </context>
    <context>
        <name>_RecoveryCard</name>
        <message>
            <source>A new PIN for {name}</source>
            <translation>Mã PIN mới cho {name}</translation>
        </message>
        <message>
            <source>The recovery code was shown at setup. It can be used once; a new one comes after it.</source>
            <translation>Mã khôi phục đã hiện lúc cài đặt. Mỗi mã dùng một lần, xong sẽ có mã mới.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Mã khôi phục</translation>
        </message>
        <message>
            <source>New PIN, six digits or more</source>
            <translation>Mã PIN mới, từ sáu chữ số</translation>
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation>Nhập lại mã PIN mới</translation>
        </message>
        <message>
            <source>Set the new PIN</source>
            <translation>Đặt mã PIN mới</translation>
        </message>
        <message>
            <source>Back to the PIN</source>
            <translation>Về nhập mã PIN</translation>
        </message>
        <message>
            <source>The two new PINs differ. Please type them again.</source>
            <translation>Hai mã PIN mới khác nhau. Bố mẹ nhập lại nhé.</translation>
        </message>
        <message>
            <source>The recovery code is needed as well.</source>
            <translation>Cần cả mã khôi phục.</translation>
        </message>
    </context>
    <context>
        <name>_Section</name>
        <message>
            <source>A child</source>
            <translation>Một bạn nhỏ</translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Không cần làm gì.</translation>
        </message>
        <message>
            <source>Seeing programs start</source>
            <translation>Nhận biết chương trình khởi động</translation>
        </message>
        <message>
            <source>Seeing which program is in front</source>
            <translation>Nhận biết chương trình đang ở phía trước</translation>
        </message>
        <message>
            <source>Seeing whether somebody is there</source>
            <translation>Nhận biết có người ngồi trước máy</translation>
        </message>
        <message>
            <source>Pausing programs</source>
            <translation>Tạm dừng chương trình</translation>
        </message>
        <message>
            <source>Keeping data</source>
            <translation>Lưu dữ liệu</translation>
        </message>
        <message>
            <source>Keeping PINs safe</source>
            <translation>Cất giữ mã PIN</translation>
        </message>
        <message>
            <source>PINs</source>
            <translation>Mã PIN</translation>
        </message>
        <message>
            <source>Windows on the screen</source>
            <translation>Cửa sổ trên màn hình</translation>
        </message>
        <message>
            <source>Typing Vietnamese</source>
            <translation>Gõ tiếng Việt</translation>
        </message>
        <message>
            <source>Seeing who is signed in</source>
            <translation>Nhận biết ai đang đăng nhập</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Thông báo</translation>
        </message>
        <message>
            <source>Sign in the tray</source>
            <translation>Biểu tượng ở khay</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Đọc thành tiếng</translation>
        </message>
        <message>
            <source>Daily test: seeing</source>
            <translation>Kiểm tra hằng ngày: nhận biết</translation>
        </message>
        <message>
            <source>Daily test: counting</source>
            <translation>Kiểm tra hằng ngày: đếm giờ</translation>
        </message>
        <message>
            <source>Daily test: pausing</source>
            <translation>Kiểm tra hằng ngày: tạm dừng</translation>
        </message>
        <message>
            <source>The system tells at once when a program starts.</source>
            <translation>Hệ thống báo ngay khi có chương trình khởi động.</translation>
        </message>
        <message>
            <source>Programs are looked for again and again, so a pause comes up to half a second later.</source>
            <translation>Chương trình được tìm bằng cách kiểm tra lặp lại nên việc tạm dừng có thể chậm đến nửa giây.</translation>
        </message>
        <message>
            <source>Install Hải Đăng as a service; then the system tells it at once.</source>
            <translation>Hãy cài Hải Đăng làm dịch vụ; khi đó hệ thống sẽ báo ngay.</translation>
        </message>
        <message>
            <source>Programs cannot be seen on this system yet.</source>
            <translation>Hệ điều hành này chưa cho nhận biết chương trình.</translation>
        </message>
        <message>
            <source>Use Hải Đăng on Linux, or wait for a later version. Help works all the same.</source>
            <translation>Hãy dùng Hải Đăng trên Linux, hoặc chờ phiên bản sau. Trang giúp đỡ vẫn dùng được.</translation>
        </message>
        <message>
            <source>The program in front is seen ({by}).</source>
            <translation>Nhận biết được chương trình đang ở phía trước ({by}).</translation>
        </message>
        <message>
            <source>The program in front cannot be seen here, so the whole session counts.</source>
            <translation>Ở đây không biết được chương trình đang ở phía trước nên cả phiên làm việc đều được tính.</translation>
        </message>
        <message>
            <source>Sign in with an X11 session, or with a desktop that tells its windows to others.</source>
            <translation>Hãy đăng nhập bằng phiên X11, hoặc dùng môi trường cho phép xem danh sách cửa sổ.</translation>
        </message>
        <message>
            <source>Pauses at the keyboard and mouse are seen ({by}).</source>
            <translation>Nhận biết được lúc bàn phím và chuột không hoạt động ({by}).</translation>
        </message>
        <message>
            <source>Whether somebody is at the PC cannot be seen here, so all time that is signed in counts.</source>
            <translation>Ở đây không biết được có ai ngồi trước máy hay không nên toàn bộ thời gian đăng nhập đều được tính.</translation>
        </message>
        <message>
            <source>Sign in with an X11 session, and lock the screen when leaving the PC.</source>
            <translation>Hãy đăng nhập bằng phiên X11, và khóa màn hình khi rời máy.</translation>
        </message>
        <message>
            <source>A pause holds, whatever the program's own account does.</source>
            <translation>Việc tạm dừng luôn có hiệu lực, dù tài khoản của chương trình làm gì.</translation>
        </message>
        <message>
            <source>Programs are paused, but the account that runs them can start them again.</source>
            <translation>Chương trình được tạm dừng, nhưng tài khoản chạy chúng có thể cho chạy lại.</translation>
        </message>
        <message>
            <source>Install Hải Đăng as a service and give the child a standard account of its own.</source>
            <translation>Hãy cài Hải Đăng làm dịch vụ và cho trẻ dùng một tài khoản thường riêng.</translation>
        </message>
        <message>
            <source>Programs cannot be paused on this system yet.</source>
            <translation>Hệ điều hành này chưa cho tạm dừng chương trình.</translation>
        </message>
        <message>
            <source>Data are kept in {folder}.</source>
            <translation>Dữ liệu được lưu trong {folder}.</translation>
        </message>
        <message>
            <source>Nothing can be written to {folder}; time is counted in memory only.</source>
            <translation>Không ghi được vào {folder}; thời gian chỉ được đếm trong bộ nhớ tạm.</translation>
        </message>
        <message>
            <source>Free some room on the disk, or make the folder writable.</source>
            <translation>Hãy giải phóng chỗ trống trên ổ đĩa, hoặc mở quyền ghi cho thư mục.</translation>
        </message>
        <message>
            <source>PINs lie in a safe place of this PC.</source>
            <translation>Mã PIN được cất ở nơi an toàn của máy.</translation>
        </message>
        <message>
            <source>This PC has no password store, so PINs lie in a file that only this account can read.</source>
            <translation>Máy này không có kho mật khẩu nên mã PIN nằm trong một tệp chỉ tài khoản này đọc được.</translation>
        </message>
        <message>
            <source>Install a password store, for example gnome-keyring, and sign in again.</source>
            <translation>Hãy cài một kho mật khẩu, ví dụ gnome-keyring, rồi đăng nhập lại.</translation>
        </message>
        <message>
            <source>PINs cannot be read or kept on this PC now.</source>
            <translation>Hiện máy này không đọc hoặc cất được mã PIN.</translation>
        </message>
        <message>
            <source>Install or unlock the password store of this PC, for example gnome-keyring, and sign in again.</source>
            <translation>Hãy cài đặt hoặc mở khóa kho mật khẩu của máy, ví dụ gnome-keyring, rồi đăng nhập lại.</translation>
        </message>
        <message>
            <source>The PIN of an adult is missing on this PC.</source>
            <translation>Trên máy này thiếu mã PIN của một người lớn.</translation>
        </message>
        <message>
            <source>Set a new one with the recovery code: haidang pin reset --adult NAME</source>
            <translation>Hãy đặt mã mới bằng mã khôi phục: haidang pin reset --adult NAME</translation>
        </message>
        <message>
            <source>Windows can be shown ({by}).</source>
            <translation>Hiện được cửa sổ ({by}).</translation>
        </message>
        <message>
            <source>Windows can be shown ({by}), but not above all others everywhere.</source>
            <translation>Hiện được cửa sổ ({by}), nhưng không phải lúc nào cũng ở trên mọi cửa sổ khác.</translation>
        </message>
        <message>
            <source>Sign in with an X11 session if the time's-up page must cover everything.</source>
            <translation>Hãy đăng nhập bằng phiên X11 nếu trang hết giờ cần che toàn màn hình.</translation>
        </message>
        <message>
            <source>No screen was found, so no window can be shown.</source>
            <translation>Không tìm thấy màn hình nên không hiện được cửa sổ.</translation>
        </message>
        <message>
            <source>Start Hải Đăng inside a desktop session.</source>
            <translation>Hãy mở Hải Đăng trong một phiên có màn hình.</translation>
        </message>
        <message>
            <source>Vietnamese can be typed ({by}).</source>
            <translation>Gõ được tiếng Việt ({by}).</translation>
        </message>
        <message>
            <source>An input method is there, but it does not run in this session.</source>
            <translation>Có bộ gõ nhưng chưa chạy trong phiên này.</translation>
        </message>
        <message>
            <source>Start it from the settings of the desktop: ibus or fcitx5, with Telex or VNI.</source>
            <translation>Hãy bật bộ gõ trong phần cài đặt: ibus hoặc fcitx5, kiểu Telex hoặc VNI.</translation>
        </message>
        <message>
            <source>No input method for Vietnamese was found.</source>
            <translation>Không tìm thấy bộ gõ tiếng Việt.</translation>
        </message>
        <message>
            <source>Install one, for example: ibus-unikey, or fcitx5-unikey.</source>
            <translation>Hãy cài một bộ gõ, ví dụ: ibus-unikey hoặc fcitx5-unikey.</translation>
        </message>
        <message>
            <source>Sign-ins, locks and switches of the user are seen ({by}).</source>
            <translation>Nhận biết được việc đăng nhập, khóa màn hình và chuyển người dùng ({by}).</translation>
        </message>
        <message>
            <source>The system names no sign-ins, so this account counts as one session.</source>
            <translation>Hệ thống không nêu các phiên đăng nhập nên tài khoản này được tính là một phiên.</translation>
        </message>
        <message>
            <source>Nothing needs to be done in a container; elsewhere systemd-logind helps.</source>
            <translation>Trong container thì không cần làm gì; nơi khác systemd-logind sẽ giúp.</translation>
        </message>
        <message>
            <source>Sign-ins cannot be seen on this system yet.</source>
            <translation>Hệ điều hành này chưa cho nhận biết việc đăng nhập.</translation>
        </message>
        <message>
            <source>Warnings are shown as notifications of the desktop.</source>
            <translation>Lời nhắc được hiện bằng thông báo của máy.</translation>
        </message>
        <message>
            <source>Nobody shows notifications here, so warnings come in a small window of our own.</source>
            <translation>Ở đây không có dịch vụ thông báo nên lời nhắc hiện trong một cửa sổ nhỏ của Hải Đăng.</translation>
        </message>
        <message>
            <source>Install a notification service if the desktop has none.</source>
            <translation>Hãy cài một dịch vụ thông báo nếu máy chưa có.</translation>
        </message>
        <message>
            <source>The time left stands in the tray.</source>
            <translation>Thời gian còn lại hiện ở khay.</translation>
        </message>
        <message>
            <source>The desktop has no tray, so a small sign of our own stays on the screen.</source>
            <translation>Máy không có khay nên một dấu hiệu nhỏ của Hải Đăng luôn hiện trên màn hình.</translation>
        </message>
        <message>
            <source>Add a tray to the desktop's panel if there is one to add.</source>
            <translation>Hãy thêm khay vào thanh công cụ nếu có.</translation>
        </message>
        <message>
            <source>A voice for Vietnamese is there.</source>
            <translation>Có giọng đọc tiếng Việt.</translation>
        </message>
        <message>
            <source>No voice for Vietnamese was found, so nothing can be read aloud.</source>
            <translation>Không tìm thấy giọng đọc tiếng Việt nên chưa đọc thành tiếng được.</translation>
        </message>
        <message>
            <source>Install one, for example: espeak-ng.</source>
            <translation>Hãy cài một giọng đọc, ví dụ: espeak-ng.</translation>
        </message>
        <message>
            <source>A program that the test started was seen.</source>
            <translation>Đã nhận biết được chương trình thử.</translation>
        </message>
        <message>
            <source>A program that the test started was not seen.</source>
            <translation>Không nhận biết được chương trình thử.</translation>
        </message>
        <message>
            <source>Restart this PC. If it stays so, tell whoever looks after it.</source>
            <translation>Hãy khởi động lại máy. Nếu vẫn vậy, hãy báo cho người phụ trách máy.</translation>
        </message>
        <message>
            <source>The seconds of the test were counted.</source>
            <translation>Số giây của lần thử đã được đếm.</translation>
        </message>
        <message>
            <source>The seconds of the test were not counted.</source>
            <translation>Số giây của lần thử không được đếm.</translation>
        </message>
        <message>
            <source>A program that the test started was paused and went on.</source>
            <translation>Chương trình thử đã tạm dừng rồi chạy tiếp được.</translation>
        </message>
        <message>
            <source>A program that the test started could not be paused.</source>
            <translation>Không tạm dừng được chương trình thử.</translation>
        </message>
        <message>
            <source>This works here.</source>
            <translation>Phần này hoạt động ở đây.</translation>
        </message>
        <message>
            <source>This works only in part here.</source>
            <translation>Phần này chỉ hoạt động một phần ở đây.</translation>
        </message>
        <message>
            <source>Look into docs/cli.md, at the verb doctor.</source>
            <translation>Hãy xem docs/cli.md, phần lệnh doctor.</translation>
        </message>
        <message>
            <source>This does not work here.</source>
            <translation>Phần này không hoạt động ở đây.</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>Taken back: {id}</source>
            <translation>Đã thu lại: {id}</translation>
        </message>
        <message>
            <source>Given: {id}</source>
            <translation>Đã cho thêm: {id}</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>Đã tạm dừng.</translation>
        </message>
        <message>
            <source>Goes on.</source>
            <translation>Đã tiếp tục.</translation>
        </message>
        <message>
            <source>Hải Đăng: screen time and safety for children on this PC.</source>
            <translation>Hải Đăng: thời gian dùng máy và an toàn cho trẻ trên máy này.</translation>
        </message>
        <message>
            <source>show the version and leave</source>
            <translation>hiện phiên bản rồi thoát</translation>
        </message>
        <message>
            <source>VERB</source>
            <translation>LỆNH</translation>
        </message>
        <message>
            <source>show this help and leave</source>
            <translation>hiện phần trợ giúp này rồi thoát</translation>
        </message>
        <message>
            <source>the guard's socket (else HAIDANG_SOCKET, else this PC's guard)</source>
            <translation>socket của người gác đèn (nếu không có: HAIDANG_SOCKET, rồi đến người gác đèn của máy này)</translation>
        </message>
        <message>
            <source>which adult's PIN it is (not needed where there is one adult)</source>
            <translation>mã PIN của người lớn nào (không cần nếu chỉ có một người lớn)</translation>
        </message>
        <message>
            <source>file with the PIN in its first line, readable by you alone (else the terminal asks)</source>
            <translation>tệp có mã PIN ở dòng đầu, chỉ mình bạn đọc được (nếu không có thì hỏi trên cửa sổ dòng lệnh)</translation>
        </message>
        <message>
            <source>the child's nickname</source>
            <translation>tên gọi của trẻ</translation>
        </message>
        <message>
            <source>for programs: JSON as docs/cli.md says</source>
            <translation>dành cho chương trình khác: JSON như docs/cli.md mô tả</translation>
        </message>
        <message>
            <source>run the guard in the foreground; it prints: ready SOCKET</source>
            <translation>chạy người gác đèn trong cửa sổ này; in ra: ready SOCKET</translation>
        </message>
        <message>
            <source>where data are kept (else HAIDANG_DATA, else this PC's place)</source>
            <translation>nơi lưu dữ liệu (nếu không có: HAIDANG_DATA, rồi đến nơi mặc định của máy)</translation>
        </message>
        <message>
            <source>keep a line up to date with who uses this PC and what is left</source>
            <translation>luôn cập nhật một dòng cho biết ai đang dùng máy và còn bao lâu</translation>
        </message>
        <message>
            <source>set up adults and children from a file; what exists is left alone</source>
            <translation>thiết lập người lớn và trẻ em từ một tệp; những gì đã có được giữ nguyên</translation>
        </message>
        <message>
            <source>write the recovery code to this new file, readable by you alone</source>
            <translation>ghi mã khôi phục vào tệp mới này, chỉ mình bạn đọc được</translation>
        </message>
        <message>
            <source>show time used and left, and what runs</source>
            <translation>hiện thời gian đã dùng, còn lại và những gì đang chạy</translation>
        </message>
        <message>
            <source>show what was used on a day or in a week</source>
            <translation>hiện những gì đã dùng trong một ngày hoặc một tuần</translation>
        </message>
        <message>
            <source>one day, for example 2026-11-24</source>
            <translation>một ngày, ví dụ 2026-11-24</translation>
        </message>
        <message>
            <source>one week from Monday to Sunday, for example 2026-W48</source>
            <translation>một tuần từ thứ Hai đến Chủ nhật, ví dụ 2026-W48</translation>
        </message>
        <message>
            <source>for spreadsheets: day,app,group,seconds</source>
            <translation>dành cho bảng tính: day,app,group,seconds</translation>
        </message>
        <message>
            <source>show, check or apply one child's rules as a file</source>
            <translation>hiện, kiểm tra hoặc áp dụng quy tắc của một trẻ dưới dạng tệp</translation>
        </message>
        <message>
            <source>print the rules that hold now, as the file that apply takes</source>
            <translation>in các quy tắc đang có hiệu lực, theo dạng tệp mà lệnh apply nhận</translation>
        </message>
        <message>
            <source>check a file; no guard is needed and nothing is changed</source>
            <translation>kiểm tra một tệp; không cần người gác đèn và không thay đổi gì</translation>
        </message>
        <message>
            <source>check a file and let its rules hold from now on</source>
            <translation>kiểm tra một tệp và áp dụng các quy tắc trong đó từ bây giờ</translation>
        </message>
        <message>
            <source>the reason that the child is shown</source>
            <translation>lý do cho trẻ xem</translation>
        </message>
        <message>
            <source>give more time, or take it back</source>
            <translation>cho thêm giờ, hoặc thu lại</translation>
        </message>
        <message>
            <source>so many minutes, used only where something would stop, gone at midnight</source>
            <translation>số phút, chỉ dùng khi lẽ ra phải dừng, hết hiệu lực lúc nửa đêm</translation>
        </message>
        <message>
            <source>until this time today, or until a moment such as 2026-11-24T21:00:00+07:00</source>
            <translation>đến giờ này hôm nay, hoặc đến một thời điểm như 2026-11-24T21:00:00+07:00</translation>
        </message>
        <message>
            <source>take back what was given; haidang status names the ids</source>
            <translation>thu lại phần đã cho; lệnh haidang status nêu các mã số</translation>
        </message>
        <message>
            <source>only for this group of programs</source>
            <translation>chỉ cho nhóm chương trình này</translation>
        </message>
        <message>
            <source>pause everything of a child now</source>
            <translation>tạm dừng mọi thứ của một trẻ ngay bây giờ</translation>
        </message>
        <message>
            <source>end that pause</source>
            <translation>kết thúc việc tạm dừng đó</translation>
        </message>
        <message>
            <source>change a PIN, or reset it with the recovery code</source>
            <translation>đổi mã PIN, hoặc đặt lại bằng mã khôi phục</translation>
        </message>
        <message>
            <source>file with the new PIN in its first line, readable by you alone (else the terminal asks)</source>
            <translation>tệp có mã PIN mới ở dòng đầu, chỉ mình bạn đọc được (nếu không có thì hỏi trên cửa sổ dòng lệnh)</translation>
        </message>
        <message>
            <source>change a PIN with the old one</source>
            <translation>đổi mã PIN bằng mã cũ</translation>
        </message>
        <message>
            <source>set a new PIN with the recovery code; a new code is printed</source>
            <translation>đặt mã PIN mới bằng mã khôi phục; một mã khôi phục mới được in ra</translation>
        </message>
        <message>
            <source>whose PIN</source>
            <translation>mã PIN của ai</translation>
        </message>
        <message>
            <source>file with the recovery code in its first line (else the terminal asks)</source>
            <translation>tệp có mã khôi phục ở dòng đầu (nếu không có thì hỏi trên cửa sổ dòng lệnh)</translation>
        </message>
        <message>
            <source>tell what works on this PC, and how the rest is mended</source>
            <translation>cho biết những gì hoạt động trên máy này và cách khắc phục phần còn lại</translation>
        </message>
        <message>
            <source>The PIN of {name} is changed.</source>
            <translation>Đã đổi mã PIN của {name}.</translation>
        </message>
        <message>
            <source>Recovery code: </source>
            <translation>Mã khôi phục: </translation>
        </message>
        <message>
            <source>New recovery code (shown only now; the old one is void): {code}</source>
            <translation>Mã khôi phục mới (chỉ hiện lần này; mã cũ không còn dùng được): {code}</translation>
        </message>
        <message>
            <source>{file}: no mistakes.</source>
            <translation>{file}: không có lỗi.</translation>
        </message>
        <message>
            <source>The rules of {child} hold now.</source>
            <translation>Quy tắc của {child} đã có hiệu lực.</translation>
        </message>
        <message>
            <source>PIN: </source>
            <translation>Mã PIN: </translation>
        </message>
        <message>
            <source>PIN of {name}: </source>
            <translation>Mã PIN của {name}: </translation>
        </message>
        <message>
            <source>New PIN: </source>
            <translation>Mã PIN mới: </translation>
        </message>
        <message>
            <source>New PIN once more: </source>
            <translation>Nhập lại mã PIN mới: </translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>được phép</translation>
        </message>
        <message>
            <source>belongs to the system</source>
            <translation>thuộc hệ thống</translation>
        </message>
        <message>
            <source>not allowed by the rules</source>
            <translation>không được phép theo quy tắc</translation>
        </message>
        <message>
            <source>new, a parent has to say yes first</source>
            <translation>mới, cần bố mẹ đồng ý trước</translation>
        </message>
        <message>
            <source>not known yet, a parent has to say yes first</source>
            <translation>chưa rõ, cần bố mẹ đồng ý trước</translation>
        </message>
        <message>
            <source>always allowed</source>
            <translation>luôn được phép</translation>
        </message>
        <message>
            <source>extra time</source>
            <translation>giờ được cho thêm</translation>
        </message>
        <message>
            <source>outside the hours of the rules</source>
            <translation>ngoài khung giờ theo quy tắc</translation>
        </message>
        <message>
            <source>time for a break</source>
            <translation>đến giờ nghỉ</translation>
        </message>
        <message>
            <source>today's time is used up</source>
            <translation>đã hết thời gian của hôm nay</translation>
        </message>
        <message>
            <source>the time of this group is used up</source>
            <translation>đã hết thời gian của nhóm này</translation>
        </message>
        <message>
            <source>the time of this program is used up</source>
            <translation>đã hết thời gian của chương trình này</translation>
        </message>
        <message>
            <source>paused by hand</source>
            <translation>được tạm dừng bằng tay</translation>
        </message>
        <message>
            <source>running</source>
            <translation>đang chạy</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>đang tạm dừng</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>đang đóng</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>đã kết thúc</translation>
        </message>
        <message>
            <source>school day</source>
            <translation>ngày đi học</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>cuối tuần</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>ngày nghỉ</translation>
        </message>
        <message>
            <source>reminder only</source>
            <translation>chỉ nhắc nhở</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>chắc</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>rất chắc</translation>
        </message>
        <message>
            <source>The guard runs under the account that the child uses, so it can be ended there.</source>
            <translation>Người gác đèn chạy bằng tài khoản mà trẻ dùng nên có thể bị tắt từ đó.</translation>
        </message>
        <message>
            <source>The child's account may become administrator of this PC.</source>
            <translation>Tài khoản của trẻ có thể trở thành quản trị viên của máy này.</translation>
        </message>
        <message>
            <source>A paused program can be started again by its own account.</source>
            <translation>Chương trình đang tạm dừng có thể được chính tài khoản của nó cho chạy lại.</translation>
        </message>
        <message>
            <source>Hải Đăng is not installed as a service, so only the desktop starts the guard again.</source>
            <translation>Hải Đăng chưa được cài làm dịch vụ nên chỉ môi trường màn hình mới khởi động lại người gác đèn.</translation>
        </message>
        <message>
            <source>Which program is in front cannot be seen here, so the whole session counts.</source>
            <translation>Ở đây không biết được chương trình nào đang ở phía trước nên cả phiên làm việc đều được tính.</translation>
        </message>
        <message>
            <source>Whether somebody is at the PC cannot be seen here.</source>
            <translation>Ở đây không biết được có ai đang ngồi trước máy hay không.</translation>
        </message>
        <message>
            <source>Programs are found by looking again and again, so a pause comes a little later.</source>
            <translation>Chương trình được tìm bằng cách kiểm tra lặp lại nên việc tạm dừng đến muộn hơn một chút.</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>không thuộc nhóm nào</translation>
        </message>
        <message>
            <source>Protection on this PC: {level}</source>
            <translation>Mức bảo vệ trên máy này: {level}</translation>
        </message>
        <message>
            <source>works</source>
            <translation>hoạt động</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>một phần</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>thiếu</translation>
        </message>
        <message>
            <source>Nothing was recorded in this time.</source>
            <translation>Không có gì được ghi lại trong thời gian này.</translation>
        </message>
        <message>
            <source>Not measured: {time}</source>
            <translation>Không đo được: {time}</translation>
        </message>
        <message>
            <source>Set up: {name}</source>
            <translation>Đã thiết lập: {name}</translation>
        </message>
        <message>
            <source>Was there already, left as it is: {name}</source>
            <translation>Đã có sẵn, giữ nguyên: {name}</translation>
        </message>
        <message>
            <source>Recovery code (shown only now; print it or write it down): {code}</source>
            <translation>Mã khôi phục (chỉ hiện lần này; hãy in hoặc chép lại): {code}</translation>
        </message>
        <message>
            <source>The recovery code stands in {file}. Print it and keep it away from this PC.</source>
            <translation>Mã khôi phục nằm trong tệp {file}. Hãy in ra và cất ở nơi khác, không để trên máy này.</translation>
        </message>
        <message>
            <source>Hải Đăng {version}. Protection on this PC: {level}</source>
            <translation>Hải Đăng {version}. Mức bảo vệ trên máy này: {level}</translation>
        </message>
        <message>
            <source>No child is to be shown to this account.</source>
            <translation>Không có trẻ nào để hiện cho tài khoản này.</translation>
        </message>
        <message>
            <source>Used: {time}</source>
            <translation>Đã dùng: {time}</translation>
        </message>
        <message>
            <source>Not now: {reason}</source>
            <translation>Bây giờ chưa được: {reason}</translation>
        </message>
        <message>
            <source>Left: no limit</source>
            <translation>Còn lại: không giới hạn</translation>
        </message>
        <message>
            <source>Left: {time}</source>
            <translation>Còn lại: {time}</translation>
        </message>
        <message>
            <source>Given ({id}): {what}</source>
            <translation>Đã cho thêm ({id}): {what}</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>đến {moment}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>còn {time}</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>Something went wrong that has no words here yet ({id}).</source>
            <translation>Có lỗi chưa có lời giải thích ở đây ({id}).</translation>
        </message>
        <message>
            <source>Try again. If it happens often, tell whoever looks after this PC.</source>
            <translation>Hãy thử lại. Nếu lỗi lặp lại nhiều lần, hãy báo cho người phụ trách máy.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read.</source>
            <translation>Không đọc được tệp {file}.</translation>
        </message>
        <message>
            <source>Check the path and whether you may read it.</source>
            <translation>Hãy kiểm tra đường dẫn và quyền đọc tệp.</translation>
        </message>
        <message>
            <source>The file {file} cannot be written.</source>
            <translation>Không ghi được tệp {file}.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Hãy chọn nơi khác.</translation>
        </message>
        <message>
            <source>The file {file} exists already.</source>
            <translation>Tệp {file} đã có.</translation>
        </message>
        <message>
            <source>Choose another name; it is not written over.</source>
            <translation>Hãy chọn tên khác; tệp cũ không bị ghi đè.</translation>
        </message>
        <message>
            <source>Other people can read the PIN file {file}.</source>
            <translation>Người khác có thể đọc tệp mã PIN {file}.</translation>
        </message>
        <message>
            <source>Let only yourself read it: chmod 600 {file}</source>
            <translation>Hãy chỉ để mình đọc được: chmod 600 {file}</translation>
        </message>
        <message>
            <source>The PIN file {file} has no PIN in its first line.</source>
            <translation>Dòng đầu của tệp mã PIN {file} không có mã PIN.</translation>
        </message>
        <message>
            <source>Write the PIN into the first line.</source>
            <translation>Hãy viết mã PIN vào dòng đầu.</translation>
        </message>
        <message>
            <source>There is no terminal to ask for the PIN.</source>
            <translation>Không có cửa sổ dòng lệnh để hỏi mã PIN.</translation>
        </message>
        <message>
            <source>Give the PIN with --pin-file FILE.</source>
            <translation>Hãy đưa mã PIN bằng --pin-file FILE.</translation>
        </message>
        <message>
            <source>The two PINs are not the same.</source>
            <translation>Hai mã PIN không giống nhau.</translation>
        </message>
        <message>
            <source>Enter the new PIN twice alike.</source>
            <translation>Hãy nhập mã PIN mới hai lần giống nhau.</translation>
        </message>
        <message>
            <source>The week {week} could not be read.</source>
            <translation>Không đọc được tuần {week}.</translation>
        </message>
        <message>
            <source>Write it as 2026-W48.</source>
            <translation>Hãy viết như 2026-W48.</translation>
        </message>
        <message>
            <source>{detail}</source>
            <translation>{detail}</translation>
        </message>
        <message>
            <source>haidang --help shows how it is used.</source>
            <translation>Lệnh haidang --help cho biết cách dùng.</translation>
        </message>
        <message>
            <source>A file that belongs to Hải Đăng is missing: {file}</source>
            <translation>Thiếu một tệp của Hải Đăng: {file}</translation>
        </message>
        <message>
            <source>Install Hải Đăng again.</source>
            <translation>Hãy cài lại Hải Đăng.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the key {key} is not known.</source>
            <translation>{file}, dòng {line}: không có khóa {key}.</translation>
        </message>
        <message>
            <source>Right would be: {right}</source>
            <translation>Viết đúng là: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the key {key} is missing.</source>
            <translation>{file}, dòng {line}: thiếu khóa {key}.</translation>
        </message>
        <message>
            <source>Add it, for example: {right}</source>
            <translation>Hãy thêm vào, ví dụ: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: no child here is called {wrong}.</source>
            <translation>{file}, dòng {line}, {key}: ở đây không có trẻ nào tên {wrong}.</translation>
        </message>
        <message>
            <source>Check the nickname.</source>
            <translation>Hãy kiểm tra lại tên gọi.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: other people can read the file {pin_file}, which has a PIN in it.</source>
            <translation>{file}, dòng {line}, {key}: người khác có thể đọc tệp {pin_file} có chứa mã PIN.</translation>
        </message>
        <message>
            <source>Let only yourself read it: chmod 600 {pin_file}</source>
            <translation>Hãy chỉ để mình đọc được: chmod 600 {pin_file}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the first line of {pin_file} has no PIN.</source>
            <translation>{file}, dòng {line}, {key}: dòng đầu của tệp {pin_file} không có mã PIN.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the file {pin_file} cannot be read.</source>
            <translation>{file}, dòng {line}, {key}: không đọc được tệp {pin_file}.</translation>
        </message>
        <message>
            <source>The path counts from the folder of this file.</source>
            <translation>Đường dẫn được tính từ thư mục chứa tệp này.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: a PIN has digits only.</source>
            <translation>{file}, dòng {line}, {key}: mã PIN chỉ gồm chữ số.</translation>
        </message>
        <message>
            <source>Choose {least} digits or more.</source>
            <translation>Hãy chọn từ {least} chữ số trở lên.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: this PIN is too short.</source>
            <translation>{file}, dòng {line}, {key}: mã PIN này quá ngắn.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: this PIN is too long.</source>
            <translation>{file}, dòng {line}, {key}: mã PIN này quá dài.</translation>
        </message>
        <message>
            <source>Choose at most {most} digits.</source>
            <translation>Hãy chọn nhiều nhất {most} chữ số.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: this PIN is easy to guess.</source>
            <translation>{file}, dòng {line}, {key}: mã PIN này dễ đoán.</translation>
        </message>
        <message>
            <source>Choose digits that do not repeat, count up, or show a birthday.</source>
            <translation>Hãy chọn các chữ số không lặp lại, không tăng dần và không phải ngày sinh.</translation>
        </message>
        <message>
            <source>These are missing: {names}</source>
            <translation>Còn thiếu: {names}</translation>
        </message>
        <message>
            <source>This is not understood: {names}</source>
            <translation>Không hiểu được: {names}</translation>
        </message>
        <message>
            <source>{names}: {value} is not possible.</source>
            <translation>{names}: không dùng được {value}.</translation>
        </message>
        <message>
            <source>Possible: {right}</source>
            <translation>Có thể dùng: {right}</translation>
        </message>
        <message>
            <source>{names}: {value} is not a number.</source>
            <translation>{names}: {value} không phải là số.</translation>
        </message>
        <message>
            <source>Give a whole number.</source>
            <translation>Hãy đưa một số nguyên.</translation>
        </message>
        <message>
            <source>{names}: a value is missing.</source>
            <translation>{names}: thiếu giá trị.</translation>
        </message>
        <message>
            <source>One of these is needed: {names}</source>
            <translation>Cần một trong các mục: {names}</translation>
        </message>
        <message>
            <source>{names} and {value} do not go together.</source>
            <translation>{names} và {value} không dùng cùng nhau được.</translation>
        </message>
        <message>
            <source>Use one of them.</source>
            <translation>Hãy dùng một trong hai.</translation>
        </message>
        <message>
            <source>The file {file}, in which PINs are kept, is damaged.</source>
            <translation>Tệp {file}, nơi cất mã PIN, đã bị hỏng.</translation>
        </message>
        <message>
            <source>Put it back from a copy of this PC, or tell whoever looks after this PC.</source>
            <translation>Hãy khôi phục tệp từ một bản sao của máy, hoặc báo cho người phụ trách máy.</translation>
        </message>
        <message>
            <source>Hải Đăng's guard does not answer.</source>
            <translation>Người gác đèn của Hải Đăng không trả lời.</translation>
        </message>
        <message>
            <source>It starts again by itself. If it stays away, restart this PC. Help and the hotlines work all the same.</source>
            <translation>Người gác đèn sẽ tự trở lại. Nếu chưa được thì khởi động lại máy. Trang giúp đỡ và các số để gọi vẫn dùng được.</translation>
        </message>
        <message>
            <source>The guard took too long to answer.</source>
            <translation>Người gác đèn trả lời quá chậm.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Hãy thử lại sau giây lát.</translation>
        </message>
        <message>
            <source>There is no screen here on which a window could be shown.</source>
            <translation>Ở đây không có màn hình nào để hiện cửa sổ.</translation>
        </message>
        <message>
            <source>Start Hải Đăng in a desktop session. The guard works without one.</source>
            <translation>Hãy mở Hải Đăng trong phiên làm việc có màn hình. Người gác đèn vẫn chạy mà không cần màn hình.</translation>
        </message>
        <message>
            <source>The guard has a lot to do just now.</source>
            <translation>Người gác đèn đang bận.</translation>
        </message>
        <message>
            <source>Something went wrong inside the guard.</source>
            <translation>Có lỗi bên trong người gác đèn.</translation>
        </message>
        <message>
            <source>A part of Hải Đăng that works aside did not answer.</source>
            <translation>Một phần chạy riêng của Hải Đăng không trả lời.</translation>
        </message>
        <message>
            <source>Try again. If it happens often, restart this PC.</source>
            <translation>Hãy thử lại. Nếu lỗi lặp lại, hãy khởi động lại máy.</translation>
        </message>
        <message>
            <source>That was asked too often in a short time.</source>
            <translation>Việc này được yêu cầu quá nhiều lần trong thời gian ngắn.</translation>
        </message>
        <message>
            <source>Try again after: {wait}.</source>
            <translation>Có thể thử lại sau: {wait}.</translation>
        </message>
        <message>
            <source>One account has opened more than {most} connections.</source>
            <translation>Một tài khoản đã mở hơn {most} kết nối.</translation>
        </message>
        <message>
            <source>Close programs that are not needed.</source>
            <translation>Hãy đóng các chương trình không cần thiết.</translation>
        </message>
        <message>
            <source>The greeting was missing.</source>
            <translation>Thiếu lời chào đầu tiên.</translation>
        </message>
        <message>
            <source>Use a program that belongs to this version of Hải Đăng.</source>
            <translation>Hãy dùng chương trình thuộc phiên bản Hải Đăng này.</translation>
        </message>
        <message>
            <source>The guard has version {guard}, this program has version {client}.</source>
            <translation>Người gác đèn có phiên bản {guard}, chương trình này có phiên bản {client}.</translation>
        </message>
        <message>
            <source>Restart this PC, so that both are the same.</source>
            <translation>Hãy khởi động lại máy để hai bên cùng phiên bản.</translation>
        </message>
        <message>
            <source>A message is larger than {most} bytes.</source>
            <translation>Một thông điệp lớn hơn {most} byte.</translation>
        </message>
        <message>
            <source>Send less at once.</source>
            <translation>Hãy gửi ít hơn trong một lần.</translation>
        </message>
        <message>
            <source>A message could not be read.</source>
            <translation>Không đọc được một thông điệp.</translation>
        </message>
        <message>
            <source>Choose a shorter one with --socket.</source>
            <translation>Hãy chọn đường dẫn ngắn hơn bằng --socket.</translation>
        </message>
        <message>
            <source>Hải Đăng is installed on this PC, so no guard of one account runs beside it.</source>
            <translation>Hải Đăng đã được cài trên máy này nên không chạy thêm người gác đèn riêng của một tài khoản.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; the service protects this account, too.</source>
            <translation>Không cần làm gì; dịch vụ cũng bảo vệ tài khoản này.</translation>
        </message>
        <message>
            <source>A guard is already running on the data in {folder}.</source>
            <translation>Đã có người gác đèn đang chạy trên dữ liệu trong {folder}.</translation>
        </message>
        <message>
            <source>Use that one, or stop it first.</source>
            <translation>Hãy dùng người gác đèn đang chạy, hoặc dừng trước.</translation>
        </message>
        <message>
            <source>The path of the socket is too long: {socket}</source>
            <translation>Đường dẫn socket quá dài: {socket}</translation>
        </message>
        <message>
            <source>Another guard already answers at {socket}.</source>
            <translation>Đã có người gác đèn khác trả lời tại {socket}.</translation>
        </message>
        <message>
            <source>The socket {socket} cannot be opened.</source>
            <translation>Không mở được socket {socket}.</translation>
        </message>
        <message>
            <source>Choose a folder that belongs to this account, with --socket.</source>
            <translation>Hãy chọn một thư mục thuộc tài khoản này bằng --socket.</translation>
        </message>
        <message>
            <source>This guard belongs to another account.</source>
            <translation>Người gác đèn này thuộc tài khoản khác.</translation>
        </message>
        <message>
            <source>Each account has a guard of its own; start Hải Đăng in this account.</source>
            <translation>Mỗi tài khoản có người gác đèn riêng; hãy mở Hải Đăng trong tài khoản này.</translation>
        </message>
        <message>
            <source>Something unexpected happened.</source>
            <translation>Có điều ngoài dự tính đã xảy ra.</translation>
        </message>
        <message>
            <source>Try again. The details stand in the log file {log}.</source>
            <translation>Hãy thử lại. Chi tiết nằm trong tệp nhật ký {log}.</translation>
        </message>
        <message>
            <source>It is not clear which adult is meant.</source>
            <translation>Chưa rõ là người lớn nào.</translation>
        </message>
        <message>
            <source>Name the adult, for example with --adult.</source>
            <translation>Hãy nêu tên người lớn, ví dụ bằng --adult.</translation>
        </message>
        <message>
            <source>No adult here is called {name}.</source>
            <translation>Ở đây không có người lớn nào tên {name}.</translation>
        </message>
        <message>
            <source>Check the name. The names stand in Settings.</source>
            <translation>Hãy kiểm tra lại tên. Các tên có trong phần Cài đặt.</translation>
        </message>
        <message>
            <source>No child here is called {child}.</source>
            <translation>Ở đây không có trẻ nào tên {child}.</translation>
        </message>
        <message>
            <source>It is not clear which child is meant.</source>
            <translation>Chưa rõ là trẻ nào.</translation>
        </message>
        <message>
            <source>Name the child, for example with --child.</source>
            <translation>Hãy nêu tên của trẻ, ví dụ bằng --child.</translation>
        </message>
        <message>
            <source>No child uses this account now.</source>
            <translation>Hiện không có trẻ nào dùng tài khoản này.</translation>
        </message>
        <message>
            <source>Choose first who is using this PC, or name the child.</source>
            <translation>Trước hết hãy chọn ai đang dùng máy, hoặc nêu tên của trẻ.</translation>
        </message>
        <message>
            <source>Nobody has set up Hải Đăng on this PC yet.</source>
            <translation>Hải Đăng trên máy này chưa được thiết lập.</translation>
        </message>
        <message>
            <source>Start Hải Đăng and follow the first steps, or run: haidang setup FILE</source>
            <translation>Hãy mở Hải Đăng và làm theo các bước đầu tiên, hoặc chạy: haidang setup FILE</translation>
        </message>
        <message>
            <source>A name needs 1 to {most} characters.</source>
            <translation>Tên cần có từ 1 đến {most} ký tự.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Hãy chọn một tên khác.</translation>
        </message>
        <message>
            <source>The name {name} is already used here.</source>
            <translation>Tên {name} đã được dùng ở đây.</translation>
        </message>
        <message>
            <source>Choose a name that differs.</source>
            <translation>Hãy chọn một tên khác.</translation>
        </message>
        <message>
            <source>The name {name} stands there twice.</source>
            <translation>Tên {name} xuất hiện hai lần.</translation>
        </message>
        <message>
            <source>Give each person a name of their own.</source>
            <translation>Hãy đặt cho mỗi người một tên riêng.</translation>
        </message>
        <message>
            <source>This is the only parent, so the role cannot be taken away.</source>
            <translation>Chỉ người này có vai trò bố mẹ nên không thể bỏ vai trò này.</translation>
        </message>
        <message>
            <source>Add another parent first.</source>
            <translation>Trước hết thêm một người khác có vai trò bố mẹ.</translation>
        </message>
        <message>
            <source>At least one adult must be a parent.</source>
            <translation>Cần ít nhất một người lớn có vai trò bố mẹ.</translation>
        </message>
        <message>
            <source>Give one adult the role of parent.</source>
            <translation>Hãy chọn vai trò bố mẹ cho một người lớn.</translation>
        </message>
        <message>
            <source>An adult cannot have the role {role}.</source>
            <translation>Người lớn không thể có vai trò {role}.</translation>
        </message>
        <message>
            <source>Choose parent or helper.</source>
            <translation>Hãy chọn bố mẹ (parent) hoặc người phụ giúp (helper).</translation>
        </message>
        <message>
            <source>The birth year must lie between {first} and {last}.</source>
            <translation>Năm sinh phải từ {first} đến {last}.</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>Hãy kiểm tra lại năm sinh.</translation>
        </message>
        <message>
            <source>There are suggestions for ages {first} to {last}.</source>
            <translation>Có gợi ý cho lứa tuổi từ {first} đến {last}.</translation>
        </message>
        <message>
            <source>Choose an age in between.</source>
            <translation>Hãy chọn một tuổi trong khoảng đó.</translation>
        </message>
        <message>
            <source>The language {language} is not there.</source>
            <translation>Không có ngôn ngữ {language}.</translation>
        </message>
        <message>
            <source>Choose vi or en.</source>
            <translation>Hãy chọn vi hoặc en.</translation>
        </message>
        <message>
            <source>The account {before} of this PC is now called {after}; it stays with the same person.</source>
            <translation>Tài khoản {before} của máy nay có tên {after}; tài khoản này vẫn là của người cũ.</translation>
        </message>
        <message>
            <source>If that is not right, change whose account it is.</source>
            <translation>Nếu không đúng, hãy đổi lại tài khoản đó là của ai.</translation>
        </message>
        <message>
            <source>This account belongs to one person only.</source>
            <translation>Tài khoản này chỉ thuộc về một người.</translation>
        </message>
        <message>
            <source>Give the account to several children in Settings first.</source>
            <translation>Trước hết hãy gán tài khoản cho nhiều trẻ trong phần Cài đặt.</translation>
        </message>
        <message>
            <source>{name} has no account yet.</source>
            <translation>{name} chưa có tài khoản.</translation>
        </message>
        <message>
            <source>Choose the account that {name} uses on this PC.</source>
            <translation>Bố mẹ chọn tài khoản mà {name} dùng trên máy này.</translation>
        </message>
        <message>
            <source>The account {account} was named for an adult, and an adult's account is never tracked.</source>
            <translation>Tài khoản {account} đã ghi là của người lớn, mà tài khoản của người lớn thì không theo dõi.</translation>
        </message>
        <message>
            <source>Choose another account for the child.</source>
            <translation>Bố mẹ chọn tài khoản khác cho con.</translation>
        </message>
        <message>
            <source>A person can have up to {most} accounts, each with a name that can be printed.</source>
            <translation>Mỗi người có tối đa {most} tài khoản, mỗi tài khoản có tên đọc được.</translation>
        </message>
        <message>
            <source>Check the names of the accounts.</source>
            <translation>Hãy kiểm tra lại tên các tài khoản.</translation>
        </message>
        <message>
            <source>Name one child or one adult.</source>
            <translation>Cần nêu một trẻ hoặc một người lớn.</translation>
        </message>
        <message>
            <source>Choose exactly one of them.</source>
            <translation>Hãy chọn đúng một người.</translation>
        </message>
        <message>
            <source>There can be at most {most} people.</source>
            <translation>Có thể có nhiều nhất {most} người.</translation>
        </message>
        <message>
            <source>Leave somebody out.</source>
            <translation>Hãy bớt đi một số người.</translation>
        </message>
        <message>
            <source>This answer is not one of those offered.</source>
            <translation>Câu trả lời này không nằm trong số được đưa ra.</translation>
        </message>
        <message>
            <source>Choose one of the answers shown.</source>
            <translation>Hãy chọn một trong các câu trả lời đang hiện.</translation>
        </message>
        <message>
            <source>This needs the PIN of an adult.</source>
            <translation>Việc này cần mã PIN của người lớn.</translation>
        </message>
        <message>
            <source>Ask an adult, or enter the PIN.</source>
            <translation>Có thể nhờ người lớn, hoặc nhập mã PIN.</translation>
        </message>
        <message>
            <source>The PIN is not right.</source>
            <translation>Mã PIN chưa đúng.</translation>
        </message>
        <message>
            <source>Try again after: {wait}. The recovery code works at any time.</source>
            <translation>Có thể thử lại sau: {wait}. Mã khôi phục dùng được bất cứ lúc nào.</translation>
        </message>
        <message>
            <source>Look at the PIN and try again.</source>
            <translation>Hãy xem lại mã PIN rồi thử lại.</translation>
        </message>
        <message>
            <source>After several wrong PINs there is a wait.</source>
            <translation>Sau nhiều lần nhập sai mã PIN thì phải chờ.</translation>
        </message>
        <message>
            <source>A PIN has digits only.</source>
            <translation>Mã PIN chỉ gồm chữ số.</translation>
        </message>
        <message>
            <source>This PIN is too short.</source>
            <translation>Mã PIN này quá ngắn.</translation>
        </message>
        <message>
            <source>This PIN is too long.</source>
            <translation>Mã PIN này quá dài.</translation>
        </message>
        <message>
            <source>This PIN is easy to guess.</source>
            <translation>Mã PIN này dễ đoán.</translation>
        </message>
        <message>
            <source>The two PINs differ.</source>
            <translation>Hai mã PIN không giống nhau.</translation>
        </message>
        <message>
            <source>Enter the same PIN twice.</source>
            <translation>Bố mẹ nhập cùng một mã PIN hai lần.</translation>
        </message>
        <message>
            <source>{name} needs a PIN.</source>
            <translation>{name} cần có mã PIN.</translation>
        </message>
        <message>
            <source>Choose a PIN of 6 digits or more.</source>
            <translation>Hãy chọn mã PIN từ 6 chữ số trở lên.</translation>
        </message>
        <message>
            <source>This PIN belongs to another adult.</source>
            <translation>Mã PIN này là của người lớn khác.</translation>
        </message>
        <message>
            <source>Enter the PIN of the adult who is meant.</source>
            <translation>Hãy nhập mã PIN của đúng người lớn đó.</translation>
        </message>
        <message>
            <source>The PINs could not be found on this PC.</source>
            <translation>Không tìm thấy các mã PIN trên máy này.</translation>
        </message>
        <message>
            <source>Set a new PIN with the recovery code.</source>
            <translation>Hãy đặt mã PIN mới bằng mã khôi phục.</translation>
        </message>
        <message>
            <source>The PIN of {adult} was reset with the recovery code.</source>
            <translation>Mã PIN của {adult} đã được đặt lại bằng mã khôi phục.</translation>
        </message>
        <message>
            <source>If nobody in the family did it, choose new PINs and a new recovery code.</source>
            <translation>Nếu không ai trong nhà làm việc này, hãy chọn mã PIN mới và mã khôi phục mới.</translation>
        </message>
        <message>
            <source>A wrong PIN was entered for {adult}; wrong tries in a row: {wrong}.</source>
            <translation>Có người nhập sai mã PIN của {adult}; số lần sai liên tiếp: {wrong}.</translation>
        </message>
        <message>
            <source>If you did not do it, talk about it at home.</source>
            <translation>Nếu không phải bố mẹ nhập, cả nhà cùng nói chuyện nhé.</translation>
        </message>
        <message>
            <source>The recovery code is not right.</source>
            <translation>Mã khôi phục chưa đúng.</translation>
        </message>
        <message>
            <source>Compare it letter by letter with the printed one.</source>
            <translation>Hãy so từng ký tự với bản đã in.</translation>
        </message>
        <message>
            <source>A wrong recovery code was entered.</source>
            <translation>Có người nhập sai mã khôi phục.</translation>
        </message>
        <message>
            <source>This account may not do that.</source>
            <translation>Tài khoản này không làm được việc này.</translation>
        </message>
        <message>
            <source>Ask a parent.</source>
            <translation>Có thể nhờ bố mẹ.</translation>
        </message>
        <message>
            <source>A helper can give minutes, nothing else.</source>
            <translation>Người phụ giúp chỉ cho thêm phút được.</translation>
        </message>
        <message>
            <source>Ask a parent for the rest.</source>
            <translation>Việc khác có thể nhờ bố mẹ.</translation>
        </message>
        <message>
            <source>A helper can give {most} minutes a day; {left} are left today.</source>
            <translation>Người phụ giúp có thể cho {most} phút mỗi ngày; hôm nay còn {left} phút.</translation>
        </message>
        <message>
            <source>Give fewer minutes, or ask a parent.</source>
            <translation>Hãy cho ít phút hơn, hoặc nhờ bố mẹ.</translation>
        </message>
        <message>
            <source>Only the helper program that Hải Đăng started itself may report what is in use.</source>
            <translation>Chỉ chương trình hỗ trợ do chính Hải Đăng khởi động mới được báo những gì đang dùng.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Không cần làm gì.</translation>
        </message>
        <message>
            <source>Hải Đăng is installed as a service and does not end from here.</source>
            <translation>Hải Đăng được cài làm dịch vụ nên không dừng từ đây được.</translation>
        </message>
        <message>
            <source>An administrator of this PC can stop or remove it.</source>
            <translation>Quản trị viên của máy có thể dừng hoặc gỡ bỏ.</translation>
        </message>
        <message>
            <source>This PC has no place to keep secrets safely.</source>
            <translation>Máy này không có nơi cất giữ bí mật an toàn.</translation>
        </message>
        <message>
            <source>Install or unlock the password store of this PC. The page Protection names it.</source>
            <translation>Hãy cài đặt hoặc mở khóa kho mật khẩu của máy. Trang Mức bảo vệ có nêu tên.</translation>
        </message>
        <message>
            <source>The password store of this PC is locked.</source>
            <translation>Kho mật khẩu của máy đang khóa.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Hãy mở khóa rồi thử lại.</translation>
        </message>
        <message>
            <source>The password store of this PC did not answer in time.</source>
            <translation>Kho mật khẩu của máy không trả lời kịp.</translation>
        </message>
        <message>
            <source>Look whether it asks something in a window, then try again.</source>
            <translation>Hãy xem nó có hỏi gì trong một cửa sổ không, rồi thử lại.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this cannot be read as TOML: {wrong}</source>
            <translation>{file}, dòng {line}: không đọc được theo định dạng TOML: {wrong}</translation>
        </message>
        <message>
            <source>Texts stand in quotation marks, lists in square brackets; docs/cli.md has an example.</source>
            <translation>Chữ đặt trong dấu ngoặc kép, danh sách đặt trong ngoặc vuông; docs/cli.md có ví dụ.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the file does not say which format it has.</source>
            <translation>{file}, dòng {line}: tệp chưa ghi số định dạng.</translation>
        </message>
        <message>
            <source>Write at the top: {right}</source>
            <translation>Hãy ghi ở đầu tệp: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the file has format {wrong}, which is newer than this program.</source>
            <translation>{file}, dòng {line}: tệp có định dạng {wrong}, mới hơn chương trình này.</translation>
        </message>
        <message>
            <source>Use format {right}, or a newer version of Hải Đăng.</source>
            <translation>Hãy dùng định dạng {right}, hoặc một phiên bản Hải Đăng mới hơn.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} is not possible.</source>
            <translation>{file}, dòng {line}, {key}: không dùng được giá trị {wrong}.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} ends before it begins.</source>
            <translation>{file}, dòng {line}, {key}: {wrong} kết thúc trước khi bắt đầu.</translation>
        </message>
        <message>
            <source>A window lies within one day and ends by 24:00, for example: {right}</source>
            <translation>Mỗi khung giờ nằm trong một ngày và kết thúc muộn nhất lúc 24:00, ví dụ: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} overlaps with another window of that day.</source>
            <translation>{file}, dòng {line}, {key}: {wrong} trùng với một khung giờ khác của ngày đó.</translation>
        </message>
        <message>
            <source>Write both as one: {right}</source>
            <translation>Hãy gộp hai khung giờ thành một: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: there is no time zone {wrong}.</source>
            <translation>{file}, dòng {line}, {key}: không có múi giờ {wrong}.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: exactly one of two keys belongs here.</source>
            <translation>{file}, dòng {line}, {key}: chỗ này cần đúng một trong hai khóa.</translation>
        </message>
        <message>
            <source>Write one of these: {right}</source>
            <translation>Hãy ghi một trong các cách sau: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} stands there twice.</source>
            <translation>{file}, dòng {line}, {key}: {wrong} xuất hiện hai lần.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Hãy bỏ bớt một chỗ.</translation>
        </message>
        <message>
            <source>The clock of this PC was set forward by: {by}</source>
            <translation>Đồng hồ của máy này đã được chỉnh nhanh lên: {by}</translation>
        </message>
        <message>
            <source>It changes no time that is left. Put the clock right in the settings of the PC.</source>
            <translation>Việc này không làm thay đổi thời gian còn lại. Hãy chỉnh lại đồng hồ trong phần cài đặt của máy.</translation>
        </message>
        <message>
            <source>The clock of this PC was set back by: {by}</source>
            <translation>Đồng hồ của máy này đã được chỉnh chậm lại: {by}</translation>
        </message>
        <message>
            <source>A time server put the clock of this PC right by: {by}</source>
            <translation>Máy chủ thời gian đã chỉnh đúng đồng hồ của máy này, chênh lệch: {by}</translation>
        </message>
        <message>
            <source>The time zone of this PC was changed from {before} to {after}.</source>
            <translation>Múi giờ của máy này đã đổi từ {before} sang {after}.</translation>
        </message>
        <message>
            <source>The rules go on in the zone that was chosen in them.</source>
            <translation>Quy tắc vẫn theo múi giờ đã chọn trong đó.</translation>
        </message>
        <message>
            <source>{key}: the value {value} is not possible.</source>
            <translation>{key}: không dùng được giá trị {value}.</translation>
        </message>
        <message>
            <source>Look at the rules again; docs/cli.md names what is possible.</source>
            <translation>Hãy xem lại quy tắc; docs/cli.md nêu những giá trị dùng được.</translation>
        </message>
        <message>
            <source>The rules have changed meanwhile; the newest version is {version}.</source>
            <translation>Quy tắc đã thay đổi trong lúc đó; phiên bản mới nhất là {version}.</translation>
        </message>
        <message>
            <source>Load the rules again, then change them.</source>
            <translation>Hãy tải lại quy tắc rồi sửa.</translation>
        </message>
        <message>
            <source>The newest rules of {child} could not be read, so version {used} holds.</source>
            <translation>Không đọc được quy tắc mới nhất của {child} nên phiên bản {used} đang được dùng.</translation>
        </message>
        <message>
            <source>Look at the rules and save them again.</source>
            <translation>Hãy xem lại quy tắc và lưu lần nữa.</translation>
        </message>
        <message>
            <source>A gift of time has {least} to {most} minutes.</source>
            <translation>Mỗi lần cho thêm từ {least} đến {most} phút.</translation>
        </message>
        <message>
            <source>Choose a number in between.</source>
            <translation>Hãy chọn một số trong khoảng đó.</translation>
        </message>
        <message>
            <source>Name either minutes or an end, not both.</source>
            <translation>Chỉ nêu số phút hoặc giờ kết thúc, không nêu cả hai.</translation>
        </message>
        <message>
            <source>Use --minutes or --until.</source>
            <translation>Hãy dùng --minutes hoặc --until.</translation>
        </message>
        <message>
            <source>There is no open gift of time called {grant}.</source>
            <translation>Không có lần cho thêm giờ nào tên là {grant}.</translation>
        </message>
        <message>
            <source>Look at the list of gifts; haidang status shows it.</source>
            <translation>Hãy xem danh sách; lệnh haidang status hiện danh sách này.</translation>
        </message>
        <message>
            <source>The end must lie ahead, at most {days} days from now.</source>
            <translation>Giờ kết thúc phải ở phía trước, cách hiện tại nhiều nhất {days} ngày.</translation>
        </message>
        <message>
            <source>Choose a later or nearer moment.</source>
            <translation>Hãy chọn thời điểm khác.</translation>
        </message>
        <message>
            <source>There is no group called {group}.</source>
            <translation>Không có nhóm nào tên {group}.</translation>
        </message>
        <message>
            <source>Choose one of the groups in the rules.</source>
            <translation>Hãy chọn một nhóm có trong quy tắc.</translation>
        </message>
        <message>
            <source>The moment {moment} could not be read.</source>
            <translation>Không đọc được thời điểm {moment}.</translation>
        </message>
        <message>
            <source>Write it as 21:00 or 2026-11-24T21:00:00+07:00.</source>
            <translation>Hãy viết như 21:00 hoặc 2026-11-24T21:00:00+07:00.</translation>
        </message>
        <message>
            <source>The minutes must lie between {least} and {most}.</source>
            <translation>Số phút phải từ {least} đến {most}.</translation>
        </message>
        <message>
            <source>The change is meant for {day}, which is not today.</source>
            <translation>Thay đổi này dành cho ngày {day}, không phải hôm nay.</translation>
        </message>
        <message>
            <source>Open the page again; the day has changed.</source>
            <translation>Hãy mở lại trang; đã sang ngày mới.</translation>
        </message>
        <message>
            <source>The day {day} could not be read.</source>
            <translation>Không đọc được ngày {day}.</translation>
        </message>
        <message>
            <source>Write it as 2026-11-24.</source>
            <translation>Hãy viết như 2026-11-24.</translation>
        </message>
        <message>
            <source>A report covers 1 to {most} days, the first before the last.</source>
            <translation>Một báo cáo có từ 1 đến {most} ngày, ngày đầu trước ngày cuối.</translation>
        </message>
        <message>
            <source>Choose fewer days.</source>
            <translation>Hãy chọn ít ngày hơn.</translation>
        </message>
        <message>
            <source>A parent has paused this time.</source>
            <translation>Bố mẹ đang tạm dừng giờ máy.</translation>
        </message>
        <message>
            <source>Ask the parent to go on.</source>
            <translation>Có thể xin bố mẹ cho dùng tiếp.</translation>
        </message>
        <message>
            <source>This has been asked already and waits for an answer.</source>
            <translation>Lời xin này đã gửi và đang chờ trả lời.</translation>
        </message>
        <message>
            <source>Wait for the answer, or take the request back first.</source>
            <translation>Có thể chờ trả lời, hoặc rút lại lời xin trước.</translation>
        </message>
        <message>
            <source>Up to {most} requests a day are possible.</source>
            <translation>Mỗi ngày có thể xin tối đa {most} lần.</translation>
        </message>
        <message>
            <source>Talk about it in person.</source>
            <translation>Có thể nói chuyện trực tiếp với nhau.</translation>
        </message>
        <message>
            <source>This request is over.</source>
            <translation>Lời xin này đã kết thúc.</translation>
        </message>
        <message>
            <source>A new one can be made.</source>
            <translation>Có thể gửi lời xin mới.</translation>
        </message>
        <message>
            <source>There is no request called {request}.</source>
            <translation>Không có lời xin nào tên là {request}.</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>Hãy xem lại danh sách.</translation>
        </message>
        <message>
            <source>One can ask for {least} to {most} minutes.</source>
            <translation>Có thể xin từ {least} đến {most} phút.</translation>
        </message>
        <message>
            <source>The text is longer than {most} characters.</source>
            <translation>Nội dung dài hơn {most} ký tự.</translation>
        </message>
        <message>
            <source>Make it shorter.</source>
            <translation>Hãy viết ngắn lại.</translation>
        </message>
        <message>
            <source>There is no app called {app} here.</source>
            <translation>Ở đây không có ứng dụng nào tên {app}.</translation>
        </message>
        <message>
            <source>Choose an app from the list.</source>
            <translation>Hãy chọn một ứng dụng trong danh sách.</translation>
        </message>
        <message>
            <source>The rule {rule} does not fit here.</source>
            <translation>Quy tắc {rule} không dùng được ở đây.</translation>
        </message>
        <message>
            <source>Choose always or limited.</source>
            <translation>Hãy chọn luôn được dùng (always) hoặc có giới hạn (limited).</translation>
        </message>
        <message>
            <source>Details can be kept up to {days} days, totals up to {months} months.</source>
            <translation>Chi tiết được giữ tối đa {days} ngày, tổng số được giữ tối đa {months} tháng.</translation>
        </message>
        <message>
            <source>Choose a number within.</source>
            <translation>Hãy chọn một số trong khoảng đó.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing more can be kept.</source>
            <translation>Ổ đĩa đã đầy nên không lưu thêm được gì.</translation>
        </message>
        <message>
            <source>Free some room on the disk. Until then time goes on being counted, in memory only.</source>
            <translation>Hãy giải phóng chỗ trống trên ổ đĩa. Trong lúc chờ, thời gian vẫn được đếm, nhưng chỉ trong bộ nhớ tạm.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written to.</source>
            <translation>Không ghi được vào thư mục {folder}.</translation>
        </message>
        <message>
            <source>Make the disk or folder writable. Until then time goes on being counted, in memory only.</source>
            <translation>Hãy mở quyền ghi cho ổ đĩa hoặc thư mục này. Trong lúc chờ, thời gian vẫn được đếm, nhưng chỉ trong bộ nhớ tạm.</translation>
        </message>
        <message>
            <source>The disk did not take what was to be kept in {folder}.</source>
            <translation>Ổ đĩa không nhận dữ liệu cần lưu vào {folder}.</translation>
        </message>
        <message>
            <source>Check the disk for faults. Until it works again, time is counted in memory only.</source>
            <translation>Hãy kiểm tra lỗi ổ đĩa. Trong lúc chờ, thời gian chỉ được đếm trong bộ nhớ tạm.</translation>
        </message>
        <message>
            <source>Another program is using the data in {folder}.</source>
            <translation>Một chương trình khác đang dùng dữ liệu trong {folder}.</translation>
        </message>
        <message>
            <source>Close the other program, or restart this PC.</source>
            <translation>Hãy đóng chương trình đó, hoặc khởi động lại máy.</translation>
        </message>
        <message>
            <source>The data in {file} come from a newer version of Hải Đăng.</source>
            <translation>Dữ liệu trong {file} thuộc một phiên bản Hải Đăng mới hơn.</translation>
        </message>
        <message>
            <source>Install the newer version again. Nothing was changed.</source>
            <translation>Hãy cài lại phiên bản mới hơn. Dữ liệu chưa bị thay đổi gì.</translation>
        </message>
        <message>
            <source>The data were damaged, so the backup of {day} was put back.</source>
            <translation>Dữ liệu bị hỏng nên bản sao lưu ngày {day} đã được khôi phục.</translation>
        </message>
        <message>
            <source>What happened since then may be missing. The damaged file was kept aside as {file} for 30 days.</source>
            <translation>Những gì xảy ra sau đó có thể bị thiếu. Tệp hỏng được giữ riêng với tên {file} trong 30 ngày.</translation>
        </message>
        <message>
            <source>The data were damaged and no good backup was found, so everything starts afresh.</source>
            <translation>Dữ liệu bị hỏng và không có bản sao lưu nào dùng được, nên mọi thứ bắt đầu lại từ đầu.</translation>
        </message>
        <message>
            <source>Please set up adults, children and rules again. The damaged file was kept aside as {file} for 30 days.</source>
            <translation>Hãy thiết lập lại người lớn, trẻ em và các quy tắc. Tệp hỏng được giữ riêng với tên {file} trong 30 ngày.</translation>
        </message>
        <message>
            <source>The data in {folder} could not be brought up to this version.</source>
            <translation>Không nâng được dữ liệu trong {folder} lên phiên bản này.</translation>
        </message>
        <message>
            <source>Free some room on the disk and start again. The data are as they were before.</source>
            <translation>Hãy giải phóng chỗ trống trên ổ đĩa rồi khởi động lại. Dữ liệu vẫn như trước.</translation>
        </message>
        <message>
            <source>Today's backup could not be made in {folder}.</source>
            <translation>Không tạo được bản sao lưu hôm nay trong {folder}.</translation>
        </message>
        <message>
            <source>Free some room on the disk. Older backups are still there.</source>
            <translation>Hãy giải phóng chỗ trống trên ổ đĩa. Các bản sao lưu cũ vẫn còn.</translation>
        </message>
        <message>
            <source>The data are closed, because Hải Đăng is ending.</source>
            <translation>Dữ liệu đã đóng vì Hải Đăng đang dừng.</translation>
        </message>
        <message>
            <source>Try again when it has started.</source>
            <translation>Hãy thử lại khi chương trình đã khởi động.</translation>
        </message>
        <message>
            <source>There is nothing called {what} here.</source>
            <translation>Ở đây không có mục nào tên là {what}.</translation>
        </message>
        <message>
            <source>Look at the list again and choose from it.</source>
            <translation>Hãy xem lại danh sách và chọn từ đó.</translation>
        </message>
        <message>
            <source>{app} could not be paused.</source>
            <translation>Không tạm dừng được {app}.</translation>
        </message>
        <message>
            <source>Close it by hand. The page Protection says what helps.</source>
            <translation>Hãy tự đóng chương trình. Trang Mức bảo vệ nêu cách khắc phục.</translation>
        </message>
        <message>
            <source>The screen could not be locked when the time was up.</source>
            <translation>Không khóa được màn hình khi hết giờ.</translation>
        </message>
        <message>
            <source>The page Protection says what helps.</source>
            <translation>Trang Mức bảo vệ nêu cách khắc phục.</translation>
        </message>
        <message>
            <source>The session could not be ended when the time was up.</source>
            <translation>Không đăng xuất được khi hết giờ.</translation>
        </message>
        <message>
            <source>What is in use could not be seen for a while; that time is shown as not measured.</source>
            <translation>Có một lúc không nhận biết được những gì đang dùng; thời gian đó được ghi là không đo được.</translation>
        </message>
        <message>
            <source>Nothing needs to be done if it is over. If it stays, restart this PC.</source>
            <translation>Nếu đã hết thì không cần làm gì. Nếu vẫn còn, hãy khởi động lại máy.</translation>
        </message>
        <message>
            <source>{app} held the keyboard or the mouse when its time was up, so it was asked to let go.</source>
            <translation>{app} đang giữ bàn phím hoặc chuột khi hết giờ nên đã được yêu cầu trả lại.</translation>
        </message>
        <message>
            <source>Today's test of this PC: a program that the test started was not seen.</source>
            <translation>Lần tự kiểm tra hôm nay: không nhận biết được chương trình thử.</translation>
        </message>
        <message>
            <source>Restart this PC. If it stays so, look at the page Protection.</source>
            <translation>Hãy khởi động lại máy. Nếu vẫn vậy, hãy xem trang Mức bảo vệ.</translation>
        </message>
        <message>
            <source>Today's test of this PC: its seconds were not counted.</source>
            <translation>Lần tự kiểm tra hôm nay: số giây không được đếm.</translation>
        </message>
        <message>
            <source>Today's test of this PC: a program could not be paused.</source>
            <translation>Lần tự kiểm tra hôm nay: không tạm dừng được chương trình thử.</translation>
        </message>
        <message>
            <source>{app} was started again although its time was up.</source>
            <translation>{app} đã chạy lại dù hết giờ.</translation>
        </message>
        <message>
            <source>Talk about it. The page Protection says what makes a pause hold.</source>
            <translation>Hãy cùng nói chuyện. Trang Mức bảo vệ nêu cách để việc tạm dừng có hiệu lực.</translation>
        </message>
    </context>
</TS>
