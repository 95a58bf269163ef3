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
            <source>Nothing leaves this PC by itself: only what a child tells you may go through an account you add. No sign-up, no advertising.</source>
            <translation>Hải Đăng không tự gửi gì ra khỏi máy này: chỉ lời con kể mới có thể gửi qua tài khoản bố mẹ thêm. Không phải đăng ký, không quảng cáo.</translation>
        </message>
        <message>
            <source>It does not work in secret: the child sees everything that is recorded.</source>
            <translation>Không hoạt động ngầm: con xem được mọi điều được ghi lại.</translation>
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
            <source>A child with a standard account of their own is protected best. You can change this later on the People page.</source>
            <translation>Con có tài khoản thường riêng thì được bảo vệ tốt nhất. Bố mẹ có thể đổi sau, ở trang Mọi người.</translation>
        </message>
    </context>
    <context>
        <name>AddConsentSheet</name>
        <message>
            <source>Write down a consent</source>
            <translation>Ghi một lời đồng ý</translation>
        </message>
        <message>
            <source>In words alone: the picture itself is never kept here. From 7 on the child is asked, and says their own yes or no.</source>
            <translation>Chỉ ghi bằng lời: ở đây không bao giờ giữ tấm ảnh. Từ 7 tuổi, con được hỏi và tự trả lời có hay không.</translation>
        </message>
        <message>
            <source>Whose picture</source>
            <translation>Ảnh của ai</translation>
        </message>
        <message>
            <source>Which picture</source>
            <translation>Ảnh nào</translation>
        </message>
        <message>
            <source>For example: the class photo of 20 November</source>
            <translation>Ví dụ: ảnh chụp chung cả lớp ngày 20/11</translation>
        </message>
        <message>
            <source>Who may use it</source>
            <translation>Ai được dùng</translation>
        </message>
        <message>
            <source>A name: a person, a school, a club</source>
            <translation>Tên một người, một trường, một câu lạc bộ</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Để làm gì</translation>
        </message>
        <message>
            <source>For example: to remember the festival</source>
            <translation>Ví dụ: để làm kỷ niệm ngày hội</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dùng ở đâu</translation>
        </message>
        <message>
            <source>For example: in the class group; nowhere public</source>
            <translation>Ví dụ: trong nhóm lớp; không đăng công khai</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>Đến bao giờ</translation>
        </message>
        <message>
            <source>Until a day</source>
            <translation>Đến một ngày</translation>
        </message>
        <message>
            <source>For one time</source>
            <translation>Chỉ một lần</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ngày cuối</translation>
        </message>
        <message>
            <source>Keep, and ask the child</source>
            <translation>Ghi lại và hỏi con</translation>
        </message>
    </context>
    <context>
        <name>AddPage</name>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Thôi</translation>
        </message>
        <message>
            <source>Step {number} of {steps}</source>
            <translation>Bước {number}/{steps}</translation>
        </message>
        <message>
            <source>Stop and think: question {number} of {questions}</source>
            <translation>Dừng lại và nghĩ: câu {number} trên {questions}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>What do you call this person?</source>
            <translation>Em gọi người này là gì?</translation>
        </message>
        <message>
            <source>Where did you meet {name}?</source>
            <translation>Em quen {name} ở đâu?</translation>
        </message>
        <message>
            <source>In which app would you like to talk?</source>
            <translation>Em muốn nói chuyện bằng ứng dụng nào?</translation>
        </message>
        <message>
            <source>You have thought about it</source>
            <translation>Em đã nghĩ kỹ rồi</translation>
        </message>
        <message>
            <source>Ask about {name}</source>
            <translation>Hỏi về {name}</translation>
        </message>
        <message>
            <source>Look at what will be shown, and to whom.</source>
            <translation>Em xem trước: điều gì được cho xem, và cho ai xem.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Đang gửi…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Hỏi</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Tiếp tục</translation>
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
            <translation>Bỏ người này</translation>
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
        <name>AnswerContactSheet</name>
        <message>
            <source>Answer to {name}</source>
            <translation>Trả lời {name}</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>Về {name}</translation>
        </message>
        <message>
            <source>Which answer</source>
            <translation>Câu trả lời nào</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>Gửi câu trả lời</translation>
        </message>
        <message>
            <source>Words for {name}, if you like</source>
            <translation>Lời nhắn cho {name}, nếu bố mẹ muốn</translation>
        </message>
        <message>
            <source>Ready words, to be changed as you like</source>
            <translation>Lời có sẵn, sửa tùy ý</translation>
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
            <source>For example: let's talk about it after dinner.</source>
            <translation>Ví dụ: ăn cơm xong mình nói chuyện nhé.</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>Gửi trả lời</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Thôi</translation>
        </message>
        <message>
            <source>Why it stays, in kind words</source>
            <translation>Vì sao giữ nguyên, bằng lời nhẹ nhàng</translation>
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
            <translation>Nhận biết qua: {facts}</translation>
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
            <translation>tệp chương trình</translation>
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
        <name>AppStep</name>
        <message>
            <source>Which app</source>
            <translation>Ứng dụng nào</translation>
        </message>
        <message>
            <source>Or write its name</source>
            <translation>Hoặc viết tên ứng dụng</translation>
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
            <source>{name}'s apps</source>
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
            <source>New apps waiting for you</source>
            <translation>Ứng dụng mới, chờ bố mẹ quyết định</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not told anything yet.</source>
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
        <name>AskStep</name>
        <message>
            <source>This is shown</source>
            <translation>Điều được cho xem</translation>
        </message>
        <message>
            <source>{name} · {where} · {app}</source>
            <translation>{name} · {where} · {app}</translation>
        </message>
        <message>
            <source>{question}: {answer}</source>
            <translation>{question}: {answer}</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>Ai được xem</translation>
        </message>
        <message>
            <source>Your parents</source>
            <translation>Bố mẹ em</translation>
        </message>
        <message>
            <source>{who}, after the PIN. Nobody else. Until you ask, nobody sees anything.</source>
            <translation>{who}, sau khi nhập mã PIN. Không ai khác. Khi em chưa bấm Hỏi thì không ai thấy gì.</translation>
        </message>
        <message>
            <source>You can take it back at any time: then it is erased. Your answers go as soon as the matter is settled.</source>
            <translation>Lúc nào em cũng rút lại được: khi đó mọi thứ được xóa. Khi đã có câu trả lời, các câu em trả lời ở đây cũng được xóa.</translation>
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
            <source>For example a day off school. They count as holidays.</source>
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
        <name>CertificateWriter</name>
        <message>
            <source>Certificate</source>
            <translation>Giấy chứng nhận</translation>
        </message>
        <message>
            <source>was given to</source>
            <translation>trao cho</translation>
        </message>
        <message>
            <source>who has gone through the lesson</source>
            <translation>đã học xong bài</translation>
        </message>
        <message>
            <source>{day} {year}</source>
            <translation>{day} năm {year}</translation>
        </message>
    </context>
    <context>
        <name>ChangesPage</name>
        <message>
            <source>What changed</source>
            <translation>Có gì thay đổi</translation>
        </message>
        <message>
            <source>Every change of your rules stands here. None is secret.</source>
            <translation>Mọi thay đổi trong quy tắc của em đều ở đây. Không có gì bí mật.</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Chưa có gì thay đổi.</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not answered yet.</source>
            <translation>Người gác đèn chưa trả lời.</translation>
        </message>
        <message>
            <source>{day}: the first rules</source>
            <translation>{day}: quy tắc đầu tiên</translation>
        </message>
        <message>
            <source>{day}: the rules changed</source>
            <translation>{day}: quy tắc đã thay đổi</translation>
        </message>
        <message>
            <source>{day}: {name} changed the rules</source>
            <translation>{day}: {name} đổi quy tắc</translation>
        </message>
        <message>
            <source>Why: “{why}”</source>
            <translation>Vì sao: “{why}”</translation>
        </message>
        <message>
            <source>No reason was written. You can ask why.</source>
            <translation>Chưa ai viết lý do. Em có thể hỏi vì sao.</translation>
        </message>
        <message>
            <source>What stood before is too long ago for this page.</source>
            <translation>Điều có trước đó đã quá lâu, trang này không còn.</translation>
        </message>
        <message>
            <source>They came with the first set-up.</source>
            <translation>Có từ lần cài đặt đầu tiên.</translation>
        </message>
        <message>
            <source>Nothing that you would notice.</source>
            <translation>Không có gì em nhận ra.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>và %n thay đổi nữa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelSheet</name>
        <message>
            <source>Add an account</source>
            <translation>Thêm một tài khoản</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Sửa {name}</translation>
        </message>
        <message>
            <source>Children’s messages go out through it. It is yours: only you can change it.</source>
            <translation>Lời nhắn của con được gửi đi qua tài khoản này. Chỉ người lập mới sửa được.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Name of this account</source>
            <translation>Tên gọi của tài khoản</translation>
        </message>
        <message>
            <source>As you and the child call it, for example “Mum’s mail”.</source>
            <translation>Gọi sao cho bố mẹ và con cùng hiểu, ví dụ “Thư của mẹ”.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>One is kept. Leave it empty and it stays as it is.</source>
            <translation>Đã có sẵn. Để trống thì giữ nguyên như cũ.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Many mail services give an app password for this.</source>
            <translation>Nhiều dịch vụ thư cấp riêng một mật khẩu ứng dụng cho việc này.</translation>
        </message>
        <message>
            <source>Token of your bot</source>
            <translation>Mã (token) của bot</translation>
        </message>
        <message>
            <source>@BotFather in Telegram gives it to you.</source>
            <translation>@BotFather trên Telegram sẽ cấp mã này.</translation>
        </message>
        <message>
            <source>Password, if there is one</source>
            <translation>Mật khẩu, nếu có</translation>
        </message>
        <message>
            <source>Apprise address</source>
            <translation>Địa chỉ Apprise</translation>
        </message>
        <message>
            <source>For example signal://… or discord://…; it holds the secret.</source>
            <translation>Ví dụ signal://… hoặc discord://…; trong đó có cả mật khẩu.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Máy chủ</translation>
        </message>
        <message>
            <source>Leave empty for ntfy.sh</source>
            <translation>Để trống: ntfy.sh</translation>
        </message>
        <message>
            <source>For example smtp.gmail.com</source>
            <translation>Ví dụ smtp.gmail.com</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Cổng</translation>
        </message>
        <message>
            <source>Leave empty for the usual port</source>
            <translation>Để trống: cổng thường dùng</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Bảo mật</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>Leave empty for no sign-in</source>
            <translation>Để trống: không đăng nhập</translation>
        </message>
        <message>
            <source>Mostly the mail address</source>
            <translation>Thường là địa chỉ thư</translation>
        </message>
        <message>
            <source>Mail address of the account</source>
            <translation>Địa chỉ thư của tài khoản</translation>
        </message>
        <message>
            <source>Please give it a name.</source>
            <translation>Vui lòng đặt tên cho tài khoản.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Cổng là một số từ 1 đến 65535.</translation>
        </message>
    </context>
    <context>
        <name>ChecksWords</name>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Nothing is kept, nothing is sent.</source>
            <translation>Không lưu gì, không gửi gì.</translation>
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
            <translation>Bỏ người này</translation>
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
            <source>Home</source>
            <translation>Trang chính</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Bài học</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>Bạn của em</translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Xem trước khi gửi</translation>
        </message>
        <message>
            <source>My time</source>
            <translation>Giờ của em</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>For adults</source>
            <translation>Người lớn</translation>
        </message>
    </context>
    <context>
        <name>ChildNotices</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>The part for adults has closed by itself</source>
            <translation>Phần dành cho người lớn đã tự đóng lại</translation>
        </message>
        <message>
            <source>It does so after five minutes without use.</source>
            <translation>Phần này tự đóng sau năm phút không dùng đến.</translation>
        </message>
        <message>
            <source>The lighthouse keeper is away</source>
            <translation>Người gác đèn đang vắng</translation>
        </message>
        <message>
            <source>Time is not measured now. The keeper comes back by itself. Help is always open.</source>
            <translation>Lúc này máy không đo giờ. Người gác đèn sẽ tự trở lại. Trang giúp em lúc nào cũng mở.</translation>
        </message>
        <message>
            <source>The lighthouse keeper cannot start, so time is not measured now</source>
            <translation>Người gác đèn chưa làm việc được nên lúc này máy không đo giờ</translation>
        </message>
        <message>
            <source>Please show this to an adult.</source>
            <translation>Em cho người lớn xem dòng này nhé.</translation>
        </message>
        <message>
            <source>The lighthouse keeper does not answer</source>
            <translation>Người gác đèn chưa trả lời</translation>
        </message>
        <message>
            <source>The keeper may be busy. Help is always open.</source>
            <translation>Có thể người gác đèn đang bận. Trang giúp em lúc nào cũng mở.</translation>
        </message>
        <message>
            <source>The lighthouse keeper and this window are of different versions</source>
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
        <name>Chooser</name>
        <message>
            <source>Choose a photo, or drag one here.</source>
            <translation>Em chọn một tấm ảnh, hoặc kéo ảnh vào đây.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Tải xuống</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Màn hình nền</translation>
        </message>
        <message>
            <source>Back to the folder above</source>
            <translation>Về thư mục trên</translation>
        </message>
        <message>
            <source>This folder cannot be opened.</source>
            <translation>Không mở được thư mục này.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Đang xem…</translation>
        </message>
        <message>
            <source>There are no photos in this folder.</source>
            <translation>Thư mục này không có ảnh.</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Xem thêm</translation>
        </message>
    </context>
    <context>
        <name>ChoosingBody</name>
        <message>
            <source>See what happens</source>
            <translation>Xem chuyện gì xảy ra</translation>
        </message>
        <message>
            <source>a good way</source>
            <translation>cách hay</translation>
        </message>
        <message>
            <source>worth a second thought</source>
            <translation>nên nghĩ thêm</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPage</name>
        <message>
            <source>Who one tap tells</source>
            <translation>Chạm một lần thì kể với ai</translation>
        </message>
        <message>
            <source>No adult sees whom you chose.</source>
            <translation>Không người lớn nào thấy em đã chọn ai.</translation>
        </message>
        <message>
            <source>When I tap “Tell an adult”, tell</source>
            <translation>Khi em bấm “Kể với người lớn” thì kể với</translation>
        </message>
        <message>
            <source>Ask me each time</source>
            <translation>Lần nào cũng hỏi em</translation>
        </message>
        <message>
            <source>And if there is no sign, who is next?</source>
            <translation>Nếu chưa thấy hồi âm thì đến ai?</translation>
        </message>
        <message>
            <source>They are only shown to you then. Nothing is sent to them by itself.</source>
            <translation>Khi đó em chỉ thấy tên họ hiện ra. Không có gì tự gửi đi cả.</translation>
        </message>
        <message>
            <source>Is it really them?</source>
            <translation>Có đúng là người đó không?</translation>
        </message>
        <message>
            <source>A word is sent to the address. They tell it to you in person, and you type it. Then you know it is theirs.</source>
            <translation>Một từ bí mật được gửi tới địa chỉ đó. Người ấy nói từ đó trực tiếp với em, rồi em gõ vào. Vậy là em biết chắc đúng địa chỉ của họ.</translation>
        </message>
        <message>
            <source>Confirm {name}</source>
            <translation>Xác nhận {name}</translation>
        </message>
        <message>
            <source>My own list</source>
            <translation>Danh sách của riêng em</translation>
        </message>
        <message>
            <source>Adults whom you would go to, and how to reach them. Only you see it, and nothing is sent to them.</source>
            <translation>Những người lớn em sẽ tìm đến, và cách gặp họ. Chỉ em nhìn thấy, và không có gì được gửi cho họ.</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Sửa {name}</translation>
        </message>
        <message>
            <source>Take {name} out</source>
            <translation>Bỏ {name} ra</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Thêm một người</translation>
        </message>
        <message>
            <source>Keys that open this from anywhere</source>
            <translation>Phím mở trang này từ bất cứ đâu</translation>
        </message>
        <message>
            <source>They only open “Who do you want to tell?”. They never send anything.</source>
            <translation>Bấm phím chỉ mở trang “Em muốn kể với ai?”. Không bao giờ tự gửi đi.</translation>
        </message>
        <message>
            <source>Another program uses these keys. Please choose others.</source>
            <translation>Một chương trình khác đang dùng các phím này. Em chọn phím khác nhé.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Không dùng</translation>
        </message>
        <message>
            <source>{name} earlier</source>
            <translation>Cho {name} lên trước</translation>
        </message>
        <message>
            <source>{name} later</source>
            <translation>Cho {name} xuống sau</translation>
        </message>
        <message>
            <source>{name} not in the order</source>
            <translation>Bỏ {name} khỏi thứ tự</translation>
        </message>
        <message>
            <source>Put {name} in the order</source>
            <translation>Thêm {name} vào thứ tự</translation>
        </message>
    </context>
    <context>
        <name>CodePage</name>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Trang chính</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>{count} of {all} pictures entered</source>
            <translation>Đã chọn {count} trên {all} hình</translation>
        </message>
        <message>
            <source>Forgotten? Ask an adult for new pictures. What only you can read is then deleted, so that nobody else reads it. Telling an adult works without pictures.</source>
            <translation>Em quên rồi à? Nhờ người lớn cho em chọn hình mới. Những gì chỉ mình em đọc được khi đó sẽ bị xóa, để không ai khác đọc được. Kể với người lớn thì không cần hình.</translation>
        </message>
        <message>
            <source>Anybody who uses this account could choose first. If that happened, an adult can clear it for you.</source>
            <translation>Ai dùng chung tài khoản này cũng có thể chọn hình trước em. Nếu vậy, người lớn có thể xóa giúp em.</translation>
        </message>
        <message>
            <source>Choose other pictures</source>
            <translation>Chọn hình khác</translation>
        </message>
        <message>
            <source>{name} cleared your pictures on {day}.</source>
            <translation>{name} đã xóa hình của em vào {day}.</translation>
        </message>
        <message>
            <source>An adult cleared your pictures on {day}.</source>
            <translation>Một người lớn đã xóa hình của em vào {day}.</translation>
        </message>
        <message>
            <source>What only you could read was deleted with them.</source>
            <translation>Những gì chỉ mình em đọc được cũng đã bị xóa theo.</translation>
        </message>
        <message>
            <source>Your four pictures</source>
            <translation>Bốn hình của em</translation>
        </message>
        <message>
            <source>This page is yours alone. Tap them in order.</source>
            <translation>Trang này chỉ của riêng em. Em chạm lần lượt nhé.</translation>
        </message>
        <message>
            <source>Choose four pictures</source>
            <translation>Em chọn bốn hình nhé</translation>
        </message>
        <message>
            <source>Several children use this account. With your pictures nobody else opens what is yours alone.</source>
            <translation>Nhiều bạn dùng chung tài khoản này. Có hình của em thì không ai khác mở được những gì của riêng em.</translation>
        </message>
        <message>
            <source>The same four once more</source>
            <translation>Chạm lại đúng bốn hình đó nhé</translation>
        </message>
        <message>
            <source>In the same order, so that you remember them.</source>
            <translation>Theo đúng thứ tự, để em nhớ kỹ.</translation>
        </message>
        <message>
            <source>First your pictures until now</source>
            <translation>Trước hết là bốn hình em đang dùng</translation>
        </message>
        <message>
            <source>Lighthouse</source>
            <translation>Hải đăng</translation>
        </message>
        <message>
            <source>Boat</source>
            <translation>Thuyền</translation>
        </message>
        <message>
            <source>Fish</source>
            <translation>Cá</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Ngôi sao</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>Mặt trời</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Đám mây</translation>
        </message>
        <message>
            <source>Kite</source>
            <translation>Diều</translation>
        </message>
        <message>
            <source>Drum</source>
            <translation>Trống</translation>
        </message>
        <message>
            <source>Lotus</source>
            <translation>Hoa sen</translation>
        </message>
        <message>
            <source>Cat</source>
            <translation>Mèo</translation>
        </message>
        <message>
            <source>Buffalo</source>
            <translation>Trâu</translation>
        </message>
        <message>
            <source>Bamboo</source>
            <translation>Tre</translation>
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
            <source>Time is used up, only {groups} may go on</source>
            <translation>Đã hết giờ, chỉ còn {groups} được chạy tiếp</translation>
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
            <source>You can give up to 30 minutes a day; reports are for parents.</source>
            <translation>Mỗi ngày cho thêm được tối đa 30 phút; phần báo cáo chỉ bố mẹ xem.</translation>
        </message>
        <message>
            <source>Until {name} has said yes to what is recorded, only total minutes are kept.</source>
            <translation>Khi {name} chưa đồng ý với những gì được ghi lại, máy chỉ giữ tổng số phút.</translation>
        </message>
        <message>
            <source>No app has been used yet today.</source>
            <translation>Hôm nay chưa dùng ứng dụng nào.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmSheet</name>
        <message>
            <source>Is it really {name}?</source>
            <translation>Có đúng là {name} không?</translation>
        </message>
        <message>
            <source>A word goes to {address}. Ask {name} in person which word came, and type it here.</source>
            <translation>Một từ bí mật sẽ được gửi tới {address}. Em gặp {name}, hỏi đã nhận được từ nào, rồi gõ vào đây.</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>địa chỉ đó</translation>
        </message>
        <message>
            <source>The word that {name} told you</source>
            <translation>Từ mà {name} đã nói với em</translation>
        </message>
        <message>
            <source>This is the word</source>
            <translation>Đúng từ này</translation>
        </message>
        <message>
            <source>Send a new word</source>
            <translation>Gửi từ mới</translation>
        </message>
        <message>
            <source>Send the word</source>
            <translation>Gửi từ bí mật</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Để sau</translation>
        </message>
        <message>
            <source>Ask {name} which word came. Type it when they have told you in person.</source>
            <translation>Em hỏi {name} đã nhận được từ nào. Khi nghe trực tiếp rồi thì em gõ vào.</translation>
        </message>
        <message numerus="yes">
            <source>That was another word. %n try(s) left.</source>
            <translation>
                <numerusform>Chưa đúng từ đó. Em còn %n lần thử.</numerusform>
            </translation>
        </message>
        <message>
            <source>That was another word, and it is used up. A new word can be sent.</source>
            <translation>Chưa đúng từ đó, và từ này đã hết lượt thử. Có thể gửi một từ mới.</translation>
        </message>
        <message>
            <source>Sending the word… this can take up to a minute.</source>
            <translation>Đang gửi từ bí mật… có thể mất tới một phút.</translation>
        </message>
    </context>
    <context>
        <name>ConsentCard</name>
        <message>
            <source>Take it back</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>It has been used</source>
            <translation>Đã dùng rồi</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>{action}: {picture}</source>
            <translation>{action}: {picture}</translation>
        </message>
    </context>
    <context>
        <name>ConsentWords</name>
        <message>
            <source>Our safe habit, and the law's: publishing the private life of a child from 7 on needs two yeses, a parent's and the child's own (Law 91/2025 on personal data, article 24; Decree 56/2017, article 36). Silence is not a yes.</source>
            <translation>Đây là thói quen an toàn, và cũng là luật: công bố đời sống riêng tư của trẻ từ 7 tuổi cần cả hai lời đồng ý, của bố mẹ và của chính trẻ (Luật Bảo vệ dữ liệu cá nhân 91/2025, điều 24; Nghị định 56/2017, điều 36). Im lặng không phải là đồng ý.</translation>
        </message>
        <message>
            <source>waits for the child's yes</source>
            <translation>chờ con đồng ý</translation>
        </message>
        <message>
            <source>to be talked about</source>
            <translation>cần nói chuyện</translation>
        </message>
        <message>
            <source>the child said no</source>
            <translation>con không đồng ý</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>đang có hiệu lực</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>đã rút lại</translation>
        </message>
        <message>
            <source>over by its date</source>
            <translation>đã hết hạn</translation>
        </message>
        <message>
            <source>used, over</source>
            <translation>đã dùng xong</translation>
        </message>
        <message>
            <source>Who may use it: {text}</source>
            <translation>Ai dùng: {text}</translation>
        </message>
        <message>
            <source>For what: {text}</source>
            <translation>Để làm gì: {text}</translation>
        </message>
        <message>
            <source>Where: {text}</source>
            <translation>Dùng ở đâu: {text}</translation>
        </message>
        <message>
            <source>For one time</source>
            <translation>Chỉ một lần</translation>
        </message>
        <message>
            <source>Until {day}, that day included</source>
            <translation>Đến hết ngày {day}</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>Một người lớn</translation>
        </message>
        <message>
            <source>Not in force: {child} has not said yes yet.</source>
            <translation>Chưa có hiệu lực: {child} chưa trả lời đồng ý.</translation>
        </message>
        <message>
            <source>Not in force: {child} would like to talk about it first. To begin: “What do you not like about it? We can choose another picture, or none.”</source>
            <translation>Chưa có hiệu lực: {child} muốn nói chuyện trước đã. Có thể mở lời: “Con chưa thích ở điểm nào? Mình chọn ảnh khác cũng được, không gửi ảnh nào cũng được.”</translation>
        </message>
        <message>
            <source>Not in force: {child} said no on {day}. A no needs no reason.</source>
            <translation>Không có hiệu lực: {child} đã nói không, ngày {day}. Nói không thì không cần lý do.</translation>
        </message>
        <message>
            <source>Both said yes: {adult}, and {child} on {day}.</source>
            <translation>Cả hai đã đồng ý: {adult}, và {child} ngày {day}.</translation>
        </message>
        <message>
            <source>{adult} said yes. {child} is under 7 and was not asked; a no of the child counts all the same.</source>
            <translation>{adult} đã đồng ý. {child} chưa đến 7 tuổi nên chưa được hỏi; nếu con nói không thì vẫn tính là không.</translation>
        </message>
        <message>
            <source>{who} took it back on {day}.</source>
            <translation>{who} đã rút lại ngày {day}.</translation>
        </message>
        <message>
            <source>It was for one time, and was used on {day}.</source>
            <translation>Chỉ dùng một lần, và đã dùng ngày {day}.</translation>
        </message>
        <message>
            <source>Its last day was {day}.</source>
            <translation>Ngày cuối là {day}.</translation>
        </message>
        <message>
            <source>Written down by {adult} on {day}</source>
            <translation>{adult} ghi ngày {day}</translation>
        </message>
    </context>
    <context>
        <name>ConsentsJoined</name>
        <message>
            <source>It is written down.</source>
            <translation>Đã ghi lại.</translation>
        </message>
        <message>
            <source>It is taken back.</source>
            <translation>Đã rút lại.</translation>
        </message>
        <message>
            <source>It is marked as used.</source>
            <translation>Đã đánh dấu là dùng rồi.</translation>
        </message>
        <message>
            <source>The line is deleted.</source>
            <translation>Đã xóa dòng này.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Đã lưu thành {name}.</translation>
        </message>
    </context>
    <context>
        <name>ConsentsNews</name>
        <message>
            <source>Your parents ask you about a picture.</source>
            <translation>Bố mẹ hỏi em về một tấm ảnh.</translation>
        </message>
        <message>
            <source>See what they ask</source>
            <translation>Xem bố mẹ hỏi gì</translation>
        </message>
    </context>
    <context>
        <name>ConsentsPage</name>
        <message>
            <source>Photo consent</source>
            <translation>Đồng ý về ảnh</translation>
        </message>
        <message>
            <source>Who may use which picture of which child, for what, until when.</source>
            <translation>Ai được dùng ảnh nào của con nào, để làm gì, đến bao giờ.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Lưu thành PDF</translation>
        </message>
        <message>
            <source>Write down a consent</source>
            <translation>Ghi một lời đồng ý</translation>
        </message>
        <message>
            <source>Nothing is written down yet. Before a picture of a child goes to anybody, it can be asked here.</source>
            <translation>Chưa ghi gì cả. Trước khi đưa ảnh của con cho ai, bố mẹ có thể hỏi con ở đây.</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not told anything yet.</source>
            <translation>Người gác đèn chưa cho biết gì.</translation>
        </message>
        <message>
            <source>The child answers in their own session, and nobody can answer for them. Parents and child may take a yes back at any time, without a reason. Helpers do not see this page. Here are words only, never a picture.</source>
            <translation>Con tự trả lời trong phiên dùng máy của con, không ai trả lời thay được. Bố mẹ và con có thể rút lại bất cứ lúc nào, không cần lý do. Người giúp không thấy trang này. Ở đây chỉ có lời, không bao giờ có ảnh.</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>{child} would like to talk with {name}</source>
            <translation>{child} muốn nói chuyện với {name}</translation>
        </message>
        <message>
            <source>{name}, {child}'s contact</source>
            <translation>{name}, người quen của {child}</translation>
        </message>
        <message>
            <source>asked at {time}</source>
            <translation>hỏi lúc {time}</translation>
        </message>
        <message>
            <source>{place} · {asked}</source>
            <translation>{place} · {asked}</translation>
        </message>
        <message>
            <source>{time} · {what}</source>
            <translation>{time} · {what}</translation>
        </message>
        <message>
            <source>{answer}: {name}</source>
            <translation>{answer}: {name}</translation>
        </message>
        <message>
            <source>End this contact</source>
            <translation>Dừng liên lạc này</translation>
        </message>
        <message>
            <source>End this contact: {name}</source>
            <translation>Dừng liên lạc này: {name}</translation>
        </message>
        <message>
            <source>{question}: {answer}</source>
            <translation>{question}: {answer}</translation>
        </message>
        <message>
            <source>To begin the talk</source>
            <translation>Để mở lời</translation>
        </message>
    </context>
    <context>
        <name>ContactWords</name>
        <message>
            <source>Asked for a picture or video</source>
            <translation>Xin ảnh hay video</translation>
        </message>
        <message>
            <source>Asked for money or promised some</source>
            <translation>Xin tiền hoặc hứa cho tiền</translation>
        </message>
        <message>
            <source>Asked to go on in another app</source>
            <translation>Rủ sang ứng dụng khác</translation>
        </message>
        <message>
            <source>Asked to meet</source>
            <translation>Rủ gặp mặt</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Đồng ý</translation>
        </message>
        <message>
            <source>waits for an answer</source>
            <translation>đang chờ trả lời</translation>
        </message>
        <message>
            <source>to be talked about</source>
            <translation>mình cùng nói chuyện</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>đã đồng ý</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>chưa phải lúc này</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>đã dừng</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>Một người lớn</translation>
        </message>
        <message>
            <source>at school</source>
            <translation>ở trường</translation>
        </message>
        <message>
            <source>near home</source>
            <translation>gần nhà</translation>
        </message>
        <message>
            <source>in the family</source>
            <translation>trong gia đình</translation>
        </message>
        <message>
            <source>in a class or club</source>
            <translation>ở lớp học thêm, câu lạc bộ</translation>
        </message>
        <message>
            <source>in a game</source>
            <translation>trong trò chơi</translation>
        </message>
        <message>
            <source>through videos or a social network</source>
            <translation>qua video, mạng xã hội</translation>
        </message>
        <message>
            <source>in a chat group</source>
            <translation>trong nhóm chat</translation>
        </message>
        <message>
            <source>somewhere else</source>
            <translation>chỗ khác</translation>
        </message>
        <message>
            <source>Known in real life</source>
            <translation>Quen ngoài đời</translation>
        </message>
        <message>
            <source>Asked the child to keep a secret</source>
            <translation>Bảo con giữ bí mật</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>không chắc</translation>
        </message>
        <message>
            <source>“Thank you for asking first. What do you like to do together?”</source>
            <translation>“Cảm ơn con đã hỏi trước. Hai đứa thích làm gì cùng nhau?”</translation>
        </message>
        <message>
            <source>“How did you get to know each other? Shall we have a look at the profile together?”</source>
            <translation>“Hai đứa quen nhau thế nào? Mình cùng xem trang của bạn ấy nhé?”</translation>
        </message>
        <message>
            <source>“Good that you told me about the secret. What should nobody know, and how does that feel?”</source>
            <translation>“Con kể chuyện bí mật này là tốt lắm. Bạn ấy không muốn ai biết điều gì, và con thấy thế nào?”</translation>
        </message>
        <message>
            <source>“You did right to tell. What did the person say when asking for a picture?”</source>
            <translation>“Con kể ra như vậy là đúng. Lúc xin ảnh, người ấy nói gì?”</translation>
        </message>
        <message>
            <source>“What was promised, or asked for? We can find out together whether it is true.”</source>
            <translation>“Người ấy hứa gì, hay xin gì? Mình cùng tìm hiểu xem có thật không.”</translation>
        </message>
        <message>
            <source>“Why do you think this person wants to talk somewhere else?”</source>
            <translation>“Theo con, vì sao người ấy lại muốn nói chuyện ở chỗ khác?”</translation>
        </message>
        <message>
            <source>“If you want to meet one day, we go together. What was the plan?”</source>
            <translation>“Nếu có ngày con muốn gặp, mình cùng đi. Người ấy định hẹn thế nào?”</translation>
        </message>
        <message>
            <source>Let's talk</source>
            <translation>Mình nói chuyện nhé</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Chưa phải lúc này</translation>
        </message>
        <message>
            <source>Yes. If anything feels odd, tell us at once. You will not be scolded.</source>
            <translation>Bố mẹ đồng ý. Có gì lạ thì con kể ngay nhé, con sẽ không bị mắng.</translation>
        </message>
        <message>
            <source>Yes, and thank you for asking first.</source>
            <translation>Bố mẹ đồng ý, cảm ơn con đã hỏi trước.</translation>
        </message>
        <message>
            <source>Thank you for asking. Let's look at it together tonight.</source>
            <translation>Cảm ơn con đã hỏi. Tối nay mình cùng xem nhé.</translation>
        </message>
        <message>
            <source>Please don't answer yet. We'll talk after dinner. You have done nothing wrong.</source>
            <translation>Con khoan trả lời nhé. Ăn tối xong mình nói chuyện. Con không làm gì sai cả.</translation>
        </message>
        <message>
            <source>Not now. You were right to ask first. We can look at it again later.</source>
            <translation>Chưa phải lúc này con nhé. Con hỏi trước là đúng. Sau này mình xem lại.</translation>
        </message>
        <message>
            <source>Let's get to know the person together first, then ask again.</source>
            <translation>Mình cùng tìm hiểu người ấy trước, rồi con hỏi lại nhé.</translation>
        </message>
        <message>
            <source>This account is not what it seems to be. It is not your fault; let's talk about it.</source>
            <translation>Tài khoản này không như vẻ ngoài của nó. Không phải lỗi của con; mình nói chuyện nhé.</translation>
        </message>
        <message>
            <source>We have talked about it together, and this is what we agreed.</source>
            <translation>Mình đã nói chuyện với nhau và cùng thống nhất như vậy.</translation>
        </message>
        <message>
            <source>{who} asked</source>
            <translation>{who} đã hỏi</translation>
        </message>
        <message>
            <source>{who} wants to talk about it</source>
            <translation>{who} muốn nói chuyện</translation>
        </message>
        <message>
            <source>{who} said yes</source>
            <translation>{who} đã đồng ý</translation>
        </message>
        <message>
            <source>{who} said not now</source>
            <translation>{who} nói chưa phải lúc này</translation>
        </message>
        <message>
            <source>{who} ended it</source>
            <translation>{who} đã dừng</translation>
        </message>
        <message>
            <source>{done}: “{words}”</source>
            <translation>{done}: “{words}”</translation>
        </message>
        <message>
            <source>met {where} · {app}</source>
            <translation>quen {where} · {app}</translation>
        </message>
    </context>
    <context>
        <name>ContactsJoined</name>
        <message>
            <source>The answer is sent.</source>
            <translation>Đã gửi câu trả lời.</translation>
        </message>
        <message>
            <source>The contact is ended.</source>
            <translation>Đã dừng liên lạc.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Đã lưu thành {name}.</translation>
        </message>
    </context>
    <context>
        <name>ContactsNews</name>
        <message>
            <source>There is an answer for you in My people.</source>
            <translation>Có câu trả lời cho em trong Bạn của em.</translation>
        </message>
        <message>
            <source>Open My people</source>
            <translation>Mở Bạn của em</translation>
        </message>
    </context>
    <context>
        <name>ContactsPage</name>
        <message>
            <source>My people</source>
            <translation>Bạn của em</translation>
        </message>
        <message>
            <source>People you talk with online. Before somebody new, ask first.</source>
            <translation>Những người em nói chuyện trên mạng. Có ai mới, em hỏi trước nhé.</translation>
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
            <source>Pictures of me</source>
            <translation>Ảnh của em</translation>
        </message>
        <message>
            <source>The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.</source>
            <translation>Danh sách do người gác đèn giữ. Người gác đèn trả lời là danh sách hiện ra ngay.</translation>
        </message>
        <message>
            <source>Nobody is here yet. Would you like to talk with somebody new? Ask here first.</source>
            <translation>Chưa có ai ở đây. Em muốn nói chuyện với một người mới? Em hỏi ở đây trước nhé.</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Người mới</translation>
        </message>
        <message>
            <source>The Code says: ask before you connect with a stranger. Asking before every new contact is our safe habit.</source>
            <translation>Bộ quy tắc viết: muốn kết nối với người lạ thì hỏi trước. Hỏi trước với mọi người mới là thói quen an toàn của mình.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Người quen của con</translation>
        </message>
        <message>
            <source>Whom the children asked for before they talk with them. Talking about it comes first.</source>
            <translation>Những người con hỏi trước khi nói chuyện. Trước hết là cùng nhau nói chuyện.</translation>
        </message>
        <message>
            <source>Save contact cards</source>
            <translation>Lưu thẻ liên lạc</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>Một bạn nhỏ</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Đang chờ bố mẹ trả lời</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Đã đồng ý</translation>
        </message>
        <message>
            <source>Over, kept for 30 days</source>
            <translation>Đã xong, giữ 30 ngày</translation>
        </message>
        <message>
            <source>Nobody waits for an answer right now.</source>
            <translation>Hiện không có ai chờ câu trả lời.</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not told anything yet.</source>
            <translation>Người gác đèn chưa cho biết gì.</translation>
        </message>
        <message>
            <source>What a child has not asked yet, or has taken back, is seen by nobody. What the child answered goes when you say yes or not now.</source>
            <translation>Điều con chưa hỏi, hoặc đã rút lại, không ai thấy. Những câu con trả lời sẽ được xóa khi bố mẹ đồng ý hoặc nói chưa phải lúc này.</translation>
        </message>
    </context>
    <context>
        <name>CountdownPage</name>
        <message>
            <source>Telling {name}</source>
            <translation>Kể với {name}</translation>
        </message>
        <message>
            <source>{name} will be told what you have just said.</source>
            <translation>{name} sẽ nhận điều em vừa nói.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Chưa có gì được gửi đi.</translation>
        </message>
        <message>
            <source>{name} will be told that you would like to talk.</source>
            <translation>{name} sẽ biết là em muốn nói chuyện.</translation>
        </message>
        <message>
            <source>What it is about you can say afterwards, if you want to.</source>
            <translation>Chuyện gì thì lát nữa em nói, nếu em muốn.</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Người khác</translation>
        </message>
        <message>
            <source>Someone not at home</source>
            <translation>Một người không ở nhà em</translation>
        </message>
        <message>
            <source>Don’t send</source>
            <translation>Không gửi</translation>
        </message>
        <message numerus="yes">
            <source>{name} is told in %n second(s)</source>
            <translation>
                <numerusform>Còn %n giây nữa là kể với {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>second(s)</source>
            <translation>
                <numerusform>giây</numerusform>
            </translation>
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
            <translation>{time}, {day}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{time} ngày {day}</translation>
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
        <name>DeleteSheet</name>
        <message>
            <source>Delete this message?</source>
            <translation>Xóa lời nhắn này?</translation>
        </message>
        <message>
            <source>It goes here and on the page of {name} on this PC at once. What a mail server or phone already has cannot be called back.</source>
            <translation>Lời nhắn mất ngay ở đây và trên trang của {name} ở máy này. Những gì hộp thư hay điện thoại đã nhận thì không lấy lại được.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Giữ lại</translation>
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
        <message>
            <source>The certificate is saved</source>
            <translation>Đã lưu giấy chứng nhận</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
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
            <source>Well remembered</source>
            <translation>Em ôn xong rồi</translation>
        </message>
        <message>
            <source>You have come to the end</source>
            <translation>Em học xong bài rồi</translation>
        </message>
        <message>
            <source>Whatever you answered: each time it comes to mind more easily.</source>
            <translation>Trả lời thế nào cũng được: mỗi lần ôn, em lại nhớ dễ hơn.</translation>
        </message>
        <message>
            <source>You may tell somebody at home about it. What would you do in this story?</source>
            <translation>Em có thể kể cho người nhà nghe. Nếu ở trong chuyện này, em sẽ làm gì?</translation>
        </message>
        <message>
            <source>The questions come back on your first page after 2, 7 and 21 days. They take a minute.</source>
            <translation>Sau 2, 7 và 21 ngày, các câu hỏi lại hiện ở trang chính. Chỉ mất một phút thôi.</translation>
        </message>
        <message>
            <source>To the lessons</source>
            <translation>Về trang bài học</translation>
        </message>
        <message>
            <source>Save a certificate</source>
            <translation>Lưu giấy chứng nhận</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Đọc lại bài này</translation>
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
        <name>EndConsentSheet</name>
        <message>
            <source>Take it back?</source>
            <translation>Rút lại lời đồng ý?</translation>
        </message>
        <message>
            <source>{child} sees it too. Please tell {who} as well and ask to take the picture down: this app cannot do that. The line stays here as history until you delete it.</source>
            <translation>{child} cũng thấy điều này. Bố mẹ nhớ báo cho {who} và nhờ gỡ ảnh: ứng dụng này không gỡ được. Dòng này ở lại làm lịch sử cho đến khi bố mẹ xóa.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Has it been used?</source>
            <translation>Ảnh đã được dùng rồi?</translation>
        </message>
        <message>
            <source>It was for one time. Then it is over; another time needs another yes.</source>
            <translation>Lời đồng ý chỉ cho một lần. Dùng rồi là hết; lần sau cần hỏi lại.</translation>
        </message>
        <message>
            <source>It has been used</source>
            <translation>Đã dùng rồi</translation>
        </message>
        <message>
            <source>Delete this line?</source>
            <translation>Xóa dòng này?</translation>
        </message>
        <message>
            <source>It goes out of the register for you and for {child}. If you need it later, save the register as a PDF first.</source>
            <translation>Dòng này sẽ mất khỏi sổ của bố mẹ và của {child}. Nếu sau này còn cần, xin lưu sổ thành PDF trước.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Xóa</translation>
        </message>
    </context>
    <context>
        <name>EndContactSheet</name>
        <message>
            <source>End the contact with {name}</source>
            <translation>Dừng liên lạc với {name}</translation>
        </message>
        <message>
            <source>{child} reads the reason. This ends what was agreed; the app itself has to be told too.</source>
            <translation>{child} sẽ đọc lý do. Ở đây chỉ dừng điều đã thống nhất; trong ứng dụng kia bố mẹ và con cũng cần chặn hoặc xóa.</translation>
        </message>
        <message>
            <source>The reason, for {name}</source>
            <translation>Lý do, viết cho {name}</translation>
        </message>
        <message>
            <source>Ready words, to be changed as you like</source>
            <translation>Lời có sẵn, sửa tùy ý</translation>
        </message>
        <message>
            <source>End this contact</source>
            <translation>Dừng liên lạc này</translation>
        </message>
    </context>
    <context>
        <name>FeelingsCard</name>
        <message>
            <source>How they feel</source>
            <translation>Cảm xúc của con</translation>
        </message>
        <message>
            <source>What a child chose to show to you alone. It goes after 30 days, or when the child takes it back.</source>
            <translation>Những điều con chỉ cho người giữ mã PIN này xem. Sau 30 ngày, hoặc khi con rút lại, những điều này được xóa.</translation>
        </message>
        <message>
            <source>Nothing is shown to you right now. A child shows it only if they like to.</source>
            <translation>Hiện chưa có gì. Con chỉ cho xem khi con muốn.</translation>
        </message>
        <message>
            <source>{name}: {feeling} · {about}</source>
            <translation>{name}: {feeling} · {about}</translation>
        </message>
        <message>
            <source>To begin: “Thank you for showing me. Would you like to tell me more, or shall we just sit together?” Listen first.</source>
            <translation>Để mở lời: “Cảm ơn con đã cho xem. Con muốn kể thêm, hay mình chỉ ngồi cạnh nhau thôi?” Hãy lắng nghe trước.</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>vui</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>bình yên</translation>
        </message>
        <message>
            <source>so-so</source>
            <translation>bình thường</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>buồn</translation>
        </message>
        <message>
            <source>worried</source>
            <translation>lo lắng</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>tức giận</translation>
        </message>
        <message>
            <source>friends</source>
            <translation>bạn bè</translation>
        </message>
        <message>
            <source>school</source>
            <translation>trường lớp</translation>
        </message>
        <message>
            <source>at home</source>
            <translation>ở nhà</translation>
        </message>
        <message>
            <source>something online</source>
            <translation>chuyện trên mạng</translation>
        </message>
        <message>
            <source>a game</source>
            <translation>trò chơi</translation>
        </message>
        <message>
            <source>tired or not well</source>
            <translation>mệt, không khỏe</translation>
        </message>
        <message>
            <source>does not know</source>
            <translation>con không biết</translation>
        </message>
    </context>
    <context>
        <name>FeelingsPage</name>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Trang chính</translation>
        </message>
        <message>
            <source>Only if you like. Nothing is kept unless you show it to somebody yourself.</source>
            <translation>Em thích thì dùng thôi. Không có gì được lưu, trừ khi chính em cho ai đó xem.</translation>
        </message>
        <message>
            <source>Everybody feels like that sometimes. You need not be alone with it.</source>
            <translation>Ai cũng có lúc như vậy. Em không phải chịu một mình.</translation>
        </message>
        <message>
            <source>It can be somebody who is not at home: a teacher, a relative, or 111, free at any time, from any phone.</source>
            <translation>Em có thể kể với người không ở nhà: thầy cô, họ hàng, hoặc gọi 111, miễn phí, lúc nào cũng được, từ máy nào cũng được.</translation>
        </message>
        <message>
            <source>You can tell an adult whom you trust, or call 111, free at any time, from any phone.</source>
            <translation>Em có thể kể với một người lớn mà em tin, hoặc gọi 111, miễn phí, lúc nào cũng được, từ máy nào cũng được.</translation>
        </message>
        <message>
            <source>Who can help me</source>
            <translation>Ai có thể giúp em</translation>
        </message>
        <message>
            <source>Only for me</source>
            <translation>Chỉ mình em biết</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>Không có gì được lưu.</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Cho {name} xem</translation>
        </message>
        <message>
            <source>Only {name} sees it.</source>
            <translation>Chỉ {name} thấy.</translation>
        </message>
        <message>
            <source>What I have shown</source>
            <translation>Những gì em đã cho xem</translation>
        </message>
        <message>
            <source>This is what you have shown. It goes by itself after 30 days.</source>
            <translation>Đây là những gì em đã cho xem. Sau 30 ngày, những điều này tự được xóa.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>To {name}, on {day}</source>
            <translation>Cho {name}, ngày {day}</translation>
        </message>
        <message>
            <source>How do you feel?</source>
            <translation>Em thấy thế nào?</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Chuyện đó liên quan đến điều gì?</translation>
        </message>
        <message>
            <source>Would you like to show it to somebody?</source>
            <translation>Em có muốn cho ai xem không?</translation>
        </message>
        <message>
            <source>Thank you for looking after how you feel</source>
            <translation>Em biết để ý cảm xúc của mình, tốt lắm</translation>
        </message>
        <message>
            <source>It stays with you. Nothing was kept.</source>
            <translation>Chỉ mình em biết. Không có gì được lưu.</translation>
        </message>
        <message>
            <source>{name} can see it after entering their PIN. You can take it back here at any time. Telling in person works too.</source>
            <translation>{name} nhập mã PIN của mình thì thấy được. Lúc nào em cũng rút lại được ở đây. Em cũng có thể nói trực tiếp.</translation>
        </message>
        <message>
            <source>Happy</source>
            <translation>Vui</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Bình yên</translation>
        </message>
        <message>
            <source>So-so</source>
            <translation>Bình thường</translation>
        </message>
        <message>
            <source>Sad</source>
            <translation>Buồn</translation>
        </message>
        <message>
            <source>Worried</source>
            <translation>Lo lắng</translation>
        </message>
        <message>
            <source>Angry</source>
            <translation>Tức giận</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>Bạn bè</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Trường lớp</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>Ở nhà</translation>
        </message>
        <message>
            <source>Something online</source>
            <translation>Chuyện trên mạng</translation>
        </message>
        <message>
            <source>A game</source>
            <translation>Trò chơi</translation>
        </message>
        <message>
            <source>Tired or not well</source>
            <translation>Mệt, không khỏe</translation>
        </message>
        <message>
            <source>I don't know</source>
            <translation>Em không biết</translation>
        </message>
    </context>
    <context>
        <name>FolderWords</name>
        <message>
            <source>Documents</source>
            <translation>Tài liệu</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Tải xuống</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Màn hình nền</translation>
        </message>
        <message>
            <source>{folder} › {file}</source>
            <translation>{folder} › {file}</translation>
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
            <translation>Các ứng dụng khác theo quy tắc của nhóm. Trang Ứng dụng liệt kê những gì đã dùng.</translation>
        </message>
        <message>
            <source>None so far: every app follows its group. The page Apps lists what has been used.</source>
            <translation>Chưa có: mọi ứng dụng theo quy tắc của nhóm. Trang Ứng dụng liệt kê những gì đã dùng.</translation>
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
            <translation>Bấm “Thoát nhanh” hoặc phím Shift ba lần để rời trang ngay.</translation>
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
            <source>It is not your fault. It is right to ask for help.</source>
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
            <source>How do you feel?</source>
            <translation>Em thấy thế nào?</translation>
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
        <name>LessonCard</name>
        <message numerus="yes">
            <source>Today's lesson · %n minute(s)</source>
            <translation>
                <numerusform>Bài hôm nay · %n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on with the lesson</source>
            <translation>Học tiếp</translation>
        </message>
        <message>
            <source>Start the lesson</source>
            <translation>Vào bài</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
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
            <source>Lessons</source>
            <translation>Bài học</translation>
        </message>
        <message>
            <source>Back to the lessons</source>
            <translation>Về trang bài học</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Page {done} of {whole}</source>
            <translation>Trang {done} trên {whole}</translation>
        </message>
        <message>
            <source>Practise telling</source>
            <translation>Tập kể với người lớn</translation>
        </message>
        <message>
            <source>Try it: check a text</source>
            <translation>Xem thử một tin nhắn</translation>
        </message>
        <message>
            <source>Try it: check a link</source>
            <translation>Xem thử một đường link</translation>
        </message>
        <message>
            <source>Try it: check a photo</source>
            <translation>Xem thử một tấm ảnh</translation>
        </message>
        <message>
            <source>Look at my time</source>
            <translation>Xem giờ của em</translation>
        </message>
        <message>
            <source>Look at my people</source>
            <translation>Xem bạn của em</translation>
        </message>
        <message>
            <source>Look at the help page</source>
            <translation>Xem trang giúp em</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Xong</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Tiếp</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Dừng đọc</translation>
        </message>
        <message>
            <source>Read it to me</source>
            <translation>Đọc cho em nghe</translation>
        </message>
    </context>
    <context>
        <name>LessonsCard</name>
        <message>
            <source>Lessons that {child} shares</source>
            <translation>Bài học mà {child} chia sẻ</translation>
        </message>
        <message>
            <source>Which ones, when and what was answered stays with {child}. Asking “What was the story about?” is a good beginning.</source>
            <translation>Bài nào, lúc nào, trả lời gì là của riêng {child}. Bố mẹ có thể bắt đầu bằng câu hỏi: “Chuyện đó kể về điều gì vậy con?”</translation>
        </message>
        <message>
            <source>None is finished yet.</source>
            <translation>Chưa xong bài nào.</translation>
        </message>
        <message>
            <source>{area}: {number}</source>
            <translation>{area}: {number}</translation>
        </message>
    </context>
    <context>
        <name>LessonsJoined</name>
        <message>
            <source>The page where you stop is not remembered now</source>
            <translation>Lúc này máy chưa nhớ được trang em dừng lại</translation>
        </message>
        <message>
            <source>The lesson goes on all the same.</source>
            <translation>Bài học vẫn tiếp tục bình thường.</translation>
        </message>
        <message>
            <source>This PC has no Vietnamese voice</source>
            <translation>Máy này chưa có giọng đọc tiếng Việt</translation>
        </message>
        <message>
            <source>This PC has no English voice</source>
            <translation>Máy này chưa có giọng đọc tiếng Anh</translation>
        </message>
        <message>
            <source>An adult can add one in the settings of the PC. You can read it yourself, or together with somebody.</source>
            <translation>Người lớn có thể thêm giọng đọc trong phần cài đặt của máy. Em có thể tự đọc, hoặc đọc cùng ai đó.</translation>
        </message>
        <message>
            <source>The voice does not work just now</source>
            <translation>Giọng đọc lúc này chưa chạy được</translation>
        </message>
        <message>
            <source>You can read it yourself, or together with somebody.</source>
            <translation>Em có thể tự đọc, hoặc đọc cùng ai đó.</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Lessons</source>
            <translation>Bài học</translation>
        </message>
        <message>
            <source>Each takes a few minutes. You can stop at any page and go on another day.</source>
            <translation>Mỗi bài vài phút. Em dừng ở trang nào cũng được, hôm khác học tiếp.</translation>
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
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Show the lessons for older children, too</source>
            <translation>Hiện cả bài của các anh chị lớn</translation>
        </message>
        <message>
            <source>Show the lessons for younger children, too</source>
            <translation>Hiện cả bài của các em nhỏ</translation>
        </message>
        <message>
            <source>How far you are is yours alone</source>
            <translation>Em học đến đâu, chỉ mình em biết</translation>
        </message>
        <message>
            <source>No adult sees which lessons you read, when, or what you answered. The app keeps the page where you stopped.</source>
            <translation>Không người lớn nào thấy em đọc bài nào, lúc nào hay trả lời gì. Ứng dụng chỉ nhớ trang em dừng lại.</translation>
        </message>
        <message>
            <source>Adults may see how many I have done in each area</source>
            <translation>Cho người lớn xem em đã học mấy bài ở mỗi chủ đề</translation>
        </message>
        <message>
            <source>Then every lesson is new again. Shall it go?</source>
            <translation>Khi đó mọi bài lại như mới. Em muốn xóa chứ?</translation>
        </message>
        <message>
            <source>Forget how far I am</source>
            <translation>Xóa phần em đã học</translation>
        </message>
        <message>
            <source>Yes, forget it</source>
            <translation>Đúng, xóa đi</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>Để nguyên</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) could not be opened</source>
            <translation>
                <numerusform>Có %n bài chưa mở được</numerusform>
            </translation>
        </message>
        <message>
            <source>The others are all there. An adult can look into it.</source>
            <translation>Các bài khác vẫn đủ. Người lớn có thể xem giúp.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>The page where you stop is not remembered now</source>
            <translation>Lúc này máy chưa nhớ được trang em dừng lại</translation>
        </message>
        <message>
            <source>The lessons are all there.</source>
            <translation>Các bài học vẫn đủ cả.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>go on</source>
            <translation>học tiếp</translation>
        </message>
        <message>
            <source>done</source>
            <translation>đã xong</translation>
        </message>
        <message>
            <source>time to review</source>
            <translation>đến lúc ôn lại</translation>
        </message>
    </context>
    <context>
        <name>LetterCard</name>
        <message>
            <source>{name}, {time}</source>
            <translation>{name}, {time}</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>chưa đọc</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>đã trả lời</translation>
        </message>
        <message>
            <source>lost with your old PIN</source>
            <translation>đã mất khi đặt lại mã PIN</translation>
        </message>
        <message>
            <source>not opened in time</source>
            <translation>không được mở kịp</translation>
        </message>
        <message>
            <source>read, not answered</source>
            <translation>đã đọc, chưa trả lời</translation>
        </message>
        <message>
            <source>{name} sees “read” when you open it.</source>
            <translation>Mở ra thì {name} sẽ thấy là “đã đọc”.</translation>
        </message>
        <message numerus="yes">
            <source>told %n time(s)</source>
            <translation>
                <numerusform>%n lần kể</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Open the message of {name}, {time}</source>
            <translation>Mở lời nhắn của {name}, {time}</translation>
        </message>
    </context>
    <context>
        <name>LetterPage</name>
        <message>
            <source>From {name}</source>
            <translation>Từ {name}</translation>
        </message>
        <message>
            <source>{name} sees that you have read it. Nobody else does.</source>
            <translation>{name} thấy là lời nhắn đã được đọc. Ngoài ra không ai thấy.</translation>
        </message>
        <message>
            <source>It was gone from this page before you opened it, and {name} sees that.</source>
            <translation>Lời nhắn đã mất khỏi trang này trước khi được mở, và {name} cũng thấy như vậy.</translation>
        </message>
        <message>
            <source>{name} has added something.</source>
            <translation>{name} vừa kể thêm.</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Đọc</translation>
        </message>
        <message>
            <source>Your PIN was reset before you had opened it; the words cannot be opened any more.</source>
            <translation>Mã PIN được đặt lại khi lời nhắn chưa mở, nên giờ không mở được nữa.</translation>
        </message>
        <message>
            <source>It was not opened within 30 days; the words are gone.</source>
            <translation>Quá 30 ngày không mở; lời nhắn không còn nữa.</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>Tất cả lời nhắn</translation>
        </message>
        <message>
            <source>It was read more than 30 days ago; the words are gone.</source>
            <translation>Đã đọc cách đây hơn 30 ngày; lời nhắn không còn nữa.</translation>
        </message>
        <message>
            <source>{name} would like to talk with you.</source>
            <translation>{name} muốn nói chuyện.</translation>
        </message>
        <message>
            <source>Before you answer</source>
            <translation>Trước khi trả lời</translation>
        </message>
        <message>
            <source>Find a quiet moment with just the two of you, and listen first.</source>
            <translation>Chọn lúc yên tĩnh, chỉ có hai người, và lắng nghe trước.</translation>
        </message>
        <message>
            <source>Believe what you hear, and do not blame. The child has done the right thing.</source>
            <translation>Tin điều con kể, không trách mắng. Con đã làm đúng khi nói ra.</translation>
        </message>
        <message>
            <source>Promise to help, not to keep it secret. Say what you will do next.</source>
            <translation>Hứa sẽ giúp, chứ không hứa giữ kín. Nói cho con biết việc sẽ làm tiếp theo.</translation>
        </message>
        <message>
            <source>Do not press for details, and keep pictures and messages as they are.</source>
            <translation>Không gặng hỏi chi tiết, và giữ nguyên hình ảnh, tin nhắn có liên quan.</translation>
        </message>
        <message>
            <source>Advice and help for {name} and you: 111, free, day and night. In danger right now: 113.</source>
            <translation>Cần lời khuyên và giúp đỡ cho {name} và gia đình: gọi 111, miễn phí, cả ngày lẫn đêm. Đang nguy hiểm: gọi 113.</translation>
        </message>
        <message>
            <source>Your answer to {name}</source>
            <translation>Lời trả lời cho {name}</translation>
        </message>
        <message>
            <source>{name} will see it on the page where they told you. A talk in person is better than any answer.</source>
            <translation>{name} sẽ đọc được câu trả lời ở chính trang đã kể. Nói chuyện trực tiếp vẫn hơn mọi lời viết.</translation>
        </message>
        <message>
            <source>Change the answer</source>
            <translation>Sửa lời trả lời</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Trả lời</translation>
        </message>
        <message>
            <source>Your answer is there for {name} to read.</source>
            <translation>Đã gửi. {name} sẽ đọc được.</translation>
        </message>
        <message>
            <source>Thank you for telling me. It is not your fault.</source>
            <translation>Cảm ơn con đã kể. Con không có lỗi gì cả.</translation>
        </message>
        <message>
            <source>I have read it. Shall we talk tonight, just the two of us?</source>
            <translation>Lời con kể đã được đọc rồi. Tối nay hai mình nói chuyện riêng con nhé?</translation>
        </message>
        <message>
            <source>I am coming to you as soon as I can.</source>
            <translation>Con đợi một chút nhé, hai mình sẽ gặp nhau sớm nhất có thể.</translation>
        </message>
        <message>
            <source>I do not know yet what to do, but I am with you.</source>
            <translation>Chuyện này cần nghĩ thêm một chút, nhưng con không phải một mình đâu.</translation>
        </message>
    </context>
    <context>
        <name>LettersJoined</name>
        <message>
            <source>Your answer is there</source>
            <translation>Đã gửi lời trả lời</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Đã lưu</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Đã xóa</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Messages</source>
            <translation>Lời nhắn</translation>
        </message>
        <message>
            <source>What a child has told you. Only your PIN opens them; no other adult can read them.</source>
            <translation>Những điều con đã kể. Chỉ mở được bằng mã PIN của riêng mình; người lớn khác không đọc được.</translation>
        </message>
        <message>
            <source>How messages reach you</source>
            <translation>Cách nhận lời nhắn</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) could not be opened any more after your PIN was reset.</source>
            <translation>
                <numerusform>%n lời nhắn không mở được nữa sau khi mã PIN được đặt lại.</numerusform>
            </translation>
        </message>
        <message>
            <source>The children have been told, and can send them again.</source>
            <translation>Các con đã được báo, và có thể gửi lại.</translation>
        </message>
        <message>
            <source>No child has sent you a message.</source>
            <translation>Chưa có lời nhắn nào của con.</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not told anything yet.</source>
            <translation>Người gác đèn chưa cho biết gì.</translation>
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
        <name>LinkPage</name>
        <message>
            <source>Check a link</source>
            <translation>Xem thử đường link</translation>
        </message>
        <message>
            <source>It is not opened. Nothing is kept.</source>
            <translation>Máy không mở link này. Không lưu gì.</translation>
        </message>
        <message>
            <source>Which link is it?</source>
            <translation>Link nào vậy em?</translation>
        </message>
        <message>
            <source>Write or paste the link here</source>
            <translation>Gõ hoặc dán link vào đây</translation>
        </message>
        <message>
            <source>This does not look like a link</source>
            <translation>Cái này không giống đường link</translation>
        </message>
        <message>
            <source>A link often begins with https:// or has a dot in its name.</source>
            <translation>Link thường bắt đầu bằng https:// hoặc có dấu chấm trong tên.</translation>
        </message>
        <message>
            <source>The list of well-known names is missing on this PC, so a copied name is not noticed here. Ask before you open it.</source>
            <translation>Máy này thiếu danh sách tên trang quen thuộc, nên không nhận ra tên bắt chước. Hỏi người lớn trước khi mở nhé.</translation>
        </message>
        <message>
            <source>Where does it lead?</source>
            <translation>Nó dẫn tới đâu?</translation>
        </message>
        <message>
            <source>A link can say one name and lead to another. Look before you tap.</source>
            <translation>Link có thể ghi tên này mà dẫn tới nơi khác. Em xem trước rồi hãy bấm.</translation>
        </message>
        <message>
            <source>Nothing odd about this link</source>
            <translation>Link này không có gì lạ</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Cẩn thận</translation>
        </message>
        <message>
            <source>Better not open this</source>
            <translation>Không nên mở link này</translation>
        </message>
        <message>
            <source>A good name does not make every page good. If a page asks for a password or money, stop and ask.</source>
            <translation>Tên tốt chưa chắc trang nào cũng tốt. Nếu trang hỏi mật khẩu hoặc tiền, em dừng lại và hỏi người lớn.</translation>
        </message>
        <message>
            <source>Ask who sent it and what it is. Type no password there.</source>
            <translation>Em hỏi xem ai gửi và link là gì. Đừng gõ mật khẩu ở đó.</translation>
        </message>
        <message>
            <source>Show it to an adult you trust. You have done nothing wrong by getting it.</source>
            <translation>Em cho một người lớn mà em tin xem. Nhận được link này không phải lỗi của em.</translation>
        </message>
        <message>
            <source>It leads to</source>
            <translation>Nó dẫn tới</translation>
        </message>
        <message>
            <source>First it goes to</source>
            <translation>Trước hết nó dẫn tới</translation>
        </message>
        <message>
            <source>This is the real site of {name}.</source>
            <translation>Đây đúng là trang của {name}.</translation>
        </message>
        <message>
            <source>The part that counts: {name}</source>
            <translation>Phần quan trọng là: {name}</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Vì sao</translation>
        </message>
    </context>
    <context>
        <name>MatchingBody</name>
        <message>
            <source>Pick one here, then what belongs to it.</source>
            <translation>Em chọn một ô, rồi chọn ô đi cùng với nó.</translation>
        </message>
        <message>
            <source>Now pick what belongs to: {thing}</source>
            <translation>Giờ em chọn ô đi cùng với: {thing}</translation>
        </message>
        <message>
            <source>Show me a pair</source>
            <translation>Chỉ em một cặp</translation>
        </message>
        <message>
            <source>belongs to: {thing}</source>
            <translation>đi cùng với: {thing}</translation>
        </message>
        <message>
            <source>picked</source>
            <translation>đang chọn</translation>
        </message>
        <message>
            <source>{one} and {other} do not go together yet. Look once more.</source>
            <translation>“{one}” và “{other}” chưa phải một cặp. Em xem lại nhé.</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>To {name}, {time}</source>
            <translation>Gửi {name}, {time}</translation>
        </message>
        <message>
            <source>{name} answered, {time}:</source>
            <translation>{name} trả lời, {time}:</translation>
        </message>
        <message>
            <source>Add something</source>
            <translation>Kể thêm</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Add something to the message to {name}, {time}</source>
            <translation>Kể thêm vào lời nhắn gửi {name}, {time}</translation>
        </message>
        <message>
            <source>Delete the message to {name}, {time}</source>
            <translation>Xóa lời nhắn gửi {name}, {time}</translation>
        </message>
    </context>
    <context>
        <name>MessagesPage</name>
        <message>
            <source>My messages</source>
            <translation>Lời nhắn của em</translation>
        </message>
        <message>
            <source>What you have told, and what is known of it. Seen here only.</source>
            <translation>Những điều em đã kể, và đến đâu rồi. Chỉ thấy ở đây thôi.</translation>
        </message>
        <message>
            <source>What you sent before was damaged and is gone.</source>
            <translation>Lời em gửi trước đây bị hỏng và không còn nữa.</translation>
        </message>
        <message>
            <source>Please send it again, or call 111.</source>
            <translation>Em gửi lại nhé, hoặc gọi 111.</translation>
        </message>
        <message>
            <source>You have not sent any message.</source>
            <translation>Em chưa gửi lời nhắn nào.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Chờ một chút…</translation>
        </message>
        <message>
            <source>What you wrote is not shown here again: it is sealed, and only the adult whom you chose can open it.</source>
            <translation>Lời em viết không hiện lại ở đây: lời ấy đã được khóa kín, chỉ người lớn em chọn mới mở được.</translation>
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
        <name>MyConsentCard</name>
        <message>
            <source>Who: {text}</source>
            <translation>Ai dùng: {text}</translation>
        </message>
        <message>
            <source>For what: {text}</source>
            <translation>Để làm gì: {text}</translation>
        </message>
        <message>
            <source>Where: {text}</source>
            <translation>Dùng ở đâu: {text}</translation>
        </message>
        <message>
            <source>Once only</source>
            <translation>Chỉ một lần</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Đến ngày {day}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Con đồng ý</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Con không đồng ý</translation>
        </message>
        <message>
            <source>Let's talk about it</source>
            <translation>Con muốn nói chuyện đã</translation>
        </message>
        <message>
            <source>{answer}: {picture}</source>
            <translation>{answer}: {picture}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>you are asked</source>
            <translation>đang hỏi em</translation>
        </message>
        <message>
            <source>talk first</source>
            <translation>nói chuyện đã</translation>
        </message>
        <message>
            <source>you said no</source>
            <translation>em nói không</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>được dùng</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>đã rút lại</translation>
        </message>
        <message>
            <source>over</source>
            <translation>đã hết</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>Một người lớn</translation>
        </message>
        <message>
            <source>{adult} is asking you. What do you say?</source>
            <translation>{adult} hỏi em. Em trả lời thế nào?</translation>
        </message>
        <message>
            <source>You want to talk first. Nobody may use it yet.</source>
            <translation>Em muốn nói chuyện trước. Chưa ai được dùng ảnh này.</translation>
        </message>
        <message>
            <source>You said no, and that counts. You need no reason.</source>
            <translation>Em đã nói không, và lời ấy được tôn trọng. Không cần lý do.</translation>
        </message>
        <message>
            <source>You said yes on {day}. You may take it back.</source>
            <translation>Em đã đồng ý ngày {day}. Em có thể rút lại.</translation>
        </message>
        <message>
            <source>{adult} said yes for you. You may say no.</source>
            <translation>{adult} đã đồng ý cho em. Em vẫn được nói không.</translation>
        </message>
        <message>
            <source>You took it back on {day}. Still see it somewhere? Tell an adult.</source>
            <translation>Em đã rút lại ngày {day}. Nếu còn thấy ảnh ở đâu, em kể với người lớn nhé.</translation>
        </message>
        <message>
            <source>{adult} took it back on {day}.</source>
            <translation>{adult} đã rút lại ngày {day}.</translation>
        </message>
        <message>
            <source>It is over. A new use needs a new yes.</source>
            <translation>Đã hết rồi. Muốn dùng nữa thì phải hỏi lại em.</translation>
        </message>
    </context>
    <context>
        <name>MyConsentsPage</name>
        <message>
            <source>Pictures of me</source>
            <translation>Ảnh của em</translation>
        </message>
        <message>
            <source>Somebody would like to use a picture of you? You are asked too.</source>
            <translation>Có người muốn dùng ảnh của em? Em cũng được hỏi.</translation>
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
            <source>My people</source>
            <translation>Bạn của em</translation>
        </message>
        <message>
            <source>The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.</source>
            <translation>Danh sách do người gác đèn giữ. Người gác đèn trả lời là danh sách hiện ra ngay.</translation>
        </message>
        <message>
            <source>Nobody asks about a picture of you right now.</source>
            <translation>Hiện không ai hỏi về ảnh của em.</translation>
        </message>
        <message>
            <source>You are not 7 yet, so your parents say yes for you. You may still say no.</source>
            <translation>Em chưa đủ 7 tuổi nên bố mẹ đồng ý giúp em. Em vẫn được nói không.</translation>
        </message>
        <message>
            <source>From 7 on, your private life may go online only with your yes too. Nobody can say yes for you. Silence is not a yes.</source>
            <translation>Từ 7 tuổi, chuyện riêng của em chỉ được đưa lên mạng khi chính em cũng đồng ý. Không ai đồng ý thay em được. Im lặng không phải là đồng ý.</translation>
        </message>
        <message>
            <source>Take your yes back?</source>
            <translation>Rút lại lời đồng ý?</translation>
        </message>
        <message>
            <source>You need no reason. Your parents see it. This app cannot take a picture down; an adult asks for that.</source>
            <translation>Em không cần lý do. Bố mẹ sẽ thấy. Ứng dụng không tự gỡ ảnh được; người lớn sẽ nhờ gỡ.</translation>
        </message>
        <message>
            <source>Yes, take it back</source>
            <translation>Đúng, rút lại</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Để nguyên</translation>
        </message>
        <message>
            <source>This PC has no room left.</source>
            <translation>Máy hết chỗ lưu.</translation>
        </message>
        <message>
            <source>Please ask an adult to help.</source>
            <translation>Em nhờ người lớn giúp nhé.</translation>
        </message>
    </context>
    <context>
        <name>MyPeopleWords</name>
        <message>
            <source>At school</source>
            <translation>Ở trường</translation>
        </message>
        <message>
            <source>Near home</source>
            <translation>Gần nhà</translation>
        </message>
        <message>
            <source>In the family</source>
            <translation>Trong gia đình</translation>
        </message>
        <message>
            <source>In a class or club</source>
            <translation>Lớp học thêm, câu lạc bộ</translation>
        </message>
        <message>
            <source>In a game</source>
            <translation>Trong trò chơi</translation>
        </message>
        <message>
            <source>Videos and social networks</source>
            <translation>Video, mạng xã hội</translation>
        </message>
        <message>
            <source>In a chat group</source>
            <translation>Trong nhóm chat</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>Chỗ khác</translation>
        </message>
        <message>
            <source>Do you know {name} in real life?</source>
            <translation>Em có quen {name} ngoài đời không?</translation>
        </message>
        <message>
            <source>Has {name} asked you to keep a secret?</source>
            <translation>{name} có bảo em giữ bí mật không?</translation>
        </message>
        <message>
            <source>Has {name} asked for a picture or video of you?</source>
            <translation>{name} có xin ảnh hay video của em không?</translation>
        </message>
        <message>
            <source>Has {name} asked for money, or promised you some?</source>
            <translation>{name} có xin tiền, hay hứa cho tiền không?</translation>
        </message>
        <message>
            <source>Has {name} asked you to go on in another app?</source>
            <translation>{name} có rủ em sang ứng dụng khác không?</translation>
        </message>
        <message>
            <source>Has {name} asked to meet you?</source>
            <translation>{name} có rủ em gặp mặt không?</translation>
        </message>
        <message>
            <source>That means: you have met face to face, and your family knows the person too.</source>
            <translation>Nghĩa là: em đã gặp tận mặt, và người nhà em cũng biết người ấy.</translation>
        </message>
        <message>
            <source>For example: “Don't tell your parents about me.”</source>
            <translation>Ví dụ: “Đừng kể với bố mẹ về tớ nhé.”</translation>
        </message>
        <message>
            <source>Any picture: your face, your room, your uniform, your body.</source>
            <translation>Ảnh nào cũng tính: khuôn mặt, căn phòng, đồng phục, cơ thể em.</translation>
        </message>
        <message>
            <source>Gifts, diamonds or skins in a game count too.</source>
            <translation>Quà, kim cương hay trang phục trong trò chơi cũng tính.</translation>
        </message>
        <message>
            <source>For example: “Let's write somewhere else, where nobody sees it.”</source>
            <translation>Ví dụ: “Mình nhắn ở chỗ khác đi, không ai thấy đâu.”</translation>
        </message>
        <message>
            <source>Alone or with others, near home or far away.</source>
            <translation>Gặp riêng hay đi cùng người khác, gần nhà hay ở xa.</translation>
        </message>
        <message>
            <source>I know this person in real life</source>
            <translation>Quen người này ngoài đời</translation>
        </message>
        <message>
            <source>Asked me to keep a secret</source>
            <translation>Bảo giữ bí mật</translation>
        </message>
        <message>
            <source>Asked for a picture or video</source>
            <translation>Xin ảnh hay video</translation>
        </message>
        <message>
            <source>Asked for money or promised some</source>
            <translation>Xin tiền hoặc hứa cho tiền</translation>
        </message>
        <message>
            <source>Asked to go on in another app</source>
            <translation>Rủ sang ứng dụng khác</translation>
        </message>
        <message>
            <source>Asked to meet</source>
            <translation>Rủ gặp mặt</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Có</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Không</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Không chắc</translation>
        </message>
        <message>
            <source>“Not sure” is a good answer.</source>
            <translation>“Không chắc” là một câu trả lời hay.</translation>
        </message>
        <message>
            <source>Good that you thought about it.</source>
            <translation>Em biết dừng lại nghĩ như vậy là tốt.</translation>
        </message>
        <message>
            <source>There is nothing bad about that. Online, somebody can be another person than they say. Talk with an adult first.</source>
            <translation>Chuyện đó không có gì xấu. Nhưng trên mạng, người ta có thể không phải là người như họ nói. Em nói chuyện với người lớn trước nhé.</translation>
        </message>
        <message>
            <source>A surprise is a light secret. Hiding somebody from your family is a heavy one. Talk with an adult first.</source>
            <translation>Quà bất ngờ là bí mật nhẹ. Phải giấu gia đình về một người là bí mật nặng. Em nói chuyện với người lớn trước nhé.</translation>
        </message>
        <message>
            <source>Your pictures are yours. You need not send any, however often somebody asks. Talk with an adult first.</source>
            <translation>Ảnh của em là của em. Em không phải gửi, dù người ta xin bao nhiêu lần. Em nói chuyện với người lớn trước nhé.</translation>
        </message>
        <message>
            <source>Friends do not ask for money, and do not buy friendship with gifts. Talk with an adult first.</source>
            <translation>Bạn tốt không xin tiền, cũng không mua tình bạn bằng quà. Em nói chuyện với người lớn trước nhé.</translation>
        </message>
        <message>
            <source>Stay where you are. Talk with an adult first.</source>
            <translation>Em cứ ở lại ứng dụng đang dùng, đừng sang chỗ khác. Em nói chuyện với người lớn trước nhé.</translation>
        </message>
        <message>
            <source>Meeting is something for which an adult comes along. Talk with an adult first.</source>
            <translation>Gặp mặt thì cần có người lớn đi cùng. Em nói chuyện với người lớn trước nhé.</translation>
        </message>
        <message>
            <source>Some answers are still missing.</source>
            <translation>Còn vài câu chưa trả lời.</translation>
        </message>
        <message>
            <source>That sounds good.</source>
            <translation>Nghe ổn đấy.</translation>
        </message>
        <message>
            <source>You know {name}, and nothing odd was asked. Asking first is our safe habit all the same.</source>
            <translation>Em quen {name}, và không có điều gì lạ. Dù vậy, hỏi trước vẫn là thói quen an toàn của mình.</translation>
        </message>
        <message>
            <source>Let's look at it together.</source>
            <translation>Mình cùng xem lại nhé.</translation>
        </message>
        <message>
            <source>There is something to talk about with an adult. Ask here, and talk about it in person too.</source>
            <translation>Có điều nên nói với người lớn. Em hỏi ở đây, và nói trực tiếp nữa nhé.</translation>
        </message>
        <message>
            <source>Talk with an adult whom you trust first.</source>
            <translation>Em nói với một người lớn mà em tin trước đã.</translation>
        </message>
        <message>
            <source>You have done nothing wrong. Don't answer, don't delete anything, show it to an adult. You can ask here too.</source>
            <translation>Em không làm gì sai. Đừng trả lời, đừng xóa gì, hãy đưa cho người lớn xem. Em vẫn có thể hỏi ở đây.</translation>
        </message>
        <message>
            <source>there is an answer</source>
            <translation>có câu trả lời</translation>
        </message>
        <message>
            <source>waits for an answer</source>
            <translation>đang chờ trả lời</translation>
        </message>
        <message>
            <source>to be talked about</source>
            <translation>mình cùng nói chuyện</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>đã đồng ý</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>chưa phải lúc này</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>đã dừng</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>Một người lớn</translation>
        </message>
        <message>
            <source>You have ended this contact. That is fine, and needs no reason.</source>
            <translation>Em đã dừng liên lạc này. Vậy là được, không cần lý do.</translation>
        </message>
        <message>
            <source>It waits for an answer. You can also go and ask in person.</source>
            <translation>Đang chờ câu trả lời. Em cũng có thể đến hỏi trực tiếp.</translation>
        </message>
        <message>
            <source>{who} would like to talk about it with you.</source>
            <translation>{who} muốn nói chuyện với em về việc này.</translation>
        </message>
        <message>
            <source>{who} said yes. You can tell them at any time if something feels odd.</source>
            <translation>{who} đã đồng ý. Khi thấy có gì lạ, em cứ kể bất cứ lúc nào.</translation>
        </message>
        <message>
            <source>{who} said: not now. You asked first, and that was right. Talk about it together when you like.</source>
            <translation>{who} nói: chưa phải lúc này. Em đã hỏi trước, thế là đúng. Khi nào muốn, em và người lớn cùng nói chuyện nhé.</translation>
        </message>
        <message>
            <source>{who} has ended this contact. It is not your fault.</source>
            <translation>{who} đã dừng liên lạc này. Đó không phải lỗi của em.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} và {last}</translation>
        </message>
    </context>
    <context>
        <name>MyTimePage</name>
        <message>
            <source>My time</source>
            <translation>Giờ của em</translation>
        </message>
        <message>
            <source>Your time at this computer, and the rules about it.</source>
            <translation>Thời gian em dùng máy tính này, và các quy tắc.</translation>
        </message>
        <message>
            <source>My week</source>
            <translation>Tuần của em</translation>
        </message>
        <message>
            <source>Each day as a picture</source>
            <translation>Mỗi ngày một hình vẽ</translation>
        </message>
        <message>
            <source>My rules</source>
            <translation>Quy tắc của em</translation>
        </message>
        <message>
            <source>And why they are so</source>
            <translation>Và vì sao lại như vậy</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Có gì thay đổi</translation>
        </message>
        <message>
            <source>There is something new</source>
            <translation>Có điều mới</translation>
        </message>
        <message>
            <source>Who, when and why</source>
            <translation>Ai, khi nào, vì sao</translation>
        </message>
        <message>
            <source>What is recorded</source>
            <translation>Máy ghi lại gì</translation>
        </message>
        <message>
            <source>And who can see it</source>
            <translation>Và ai xem được</translation>
        </message>
        <message>
            <source>My own plan</source>
            <translation>Kế hoạch của riêng em</translation>
        </message>
        <message>
            <source>Only you see it</source>
            <translation>Chỉ mình em thấy</translation>
        </message>
    </context>
    <context>
        <name>NameStep</name>
        <message>
            <source>A nickname</source>
            <translation>Tên thường gọi</translation>
        </message>
        <message>
            <source>Their name in the game or app is enough. No full name, no phone number, no address.</source>
            <translation>Tên trong trò chơi hay ứng dụng là đủ. Không cần họ tên, số điện thoại, địa chỉ.</translation>
        </message>
    </context>
    <context>
        <name>NewAppCard</name>
        <message>
            <source>first seen at {time}</source>
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
            <source>I am not {name}</source>
            <translation>Con không phải {name}</translation>
        </message>
        <message>
            <source>Say who you are</source>
            <translation>Em là ai?</translation>
        </message>
        <message>
            <source>Do a lesson</source>
            <translation>Học một bài</translation>
        </message>
        <message>
            <source>Adult: unlock with PIN</source>
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
            <source>Hải Đăng does not answer at the moment. Help is always open.</source>
            <translation>Hải Đăng chưa trả lời lúc này. Trang giúp em luôn mở.</translation>
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
        <name>NoSignCard</name>
        <message>
            <source>No sign from {name} for half an hour.</source>
            <translation>Nửa giờ rồi chưa thấy hồi âm của {name}.</translation>
        </message>
        <message>
            <source>Tell {name} now</source>
            <translation>Kể với {name} ngay</translation>
        </message>
        <message>
            <source>It is not your fault. Tell another adult, or call {number} from any phone, free, day and night.</source>
            <translation>Không phải lỗi của em. Em kể với một người lớn khác, hoặc gọi {number} từ điện thoại nào cũng được, miễn phí, cả ngày lẫn đêm.</translation>
        </message>
        <message>
            <source>It did not reach {name}.</source>
            <translation>Lời nhắn chưa tới được {name}.</translation>
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
        <name>OutsideSheet</name>
        <message>
            <source>Add an adult outside this PC</source>
            <translation>Thêm một người lớn không dùng máy này</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Sửa {name}</translation>
        </message>
        <message>
            <source>Please ask this adult first. A child confirms the address by a word that this adult tells in person.</source>
            <translation>Bố mẹ hỏi ý người đó trước nhé. Con xác nhận địa chỉ bằng một từ mà người ấy nói trực tiếp với con.</translation>
        </message>
        <message>
            <source>Name that the child knows</source>
            <translation>Tên mà con biết</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Cách gặp người ấy</translation>
        </message>
        <message>
            <source>A telephone number, a room, an hour: shown to the child.</source>
            <translation>Số điện thoại, phòng, giờ gặp: con sẽ nhìn thấy.</translation>
        </message>
        <message>
            <source>Nothing: only how to reach them is shown</source>
            <translation>Không gửi gì: chỉ cho con thấy cách gặp</translation>
        </message>
        <message>
            <source>A change of name, account or address undoes what children have confirmed; they confirm anew.</source>
            <translation>Đổi tên, tài khoản hay địa chỉ thì xác nhận của các con bị hủy; các con sẽ xác nhận lại.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Please write a name.</source>
            <translation>Vui lòng ghi tên.</translation>
        </message>
    </context>
    <context>
        <name>OwnAdultSheet</name>
        <message>
            <source>An adult whom I would go to</source>
            <translation>Một người lớn em sẽ tìm đến</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Sửa {name}</translation>
        </message>
        <message>
            <source>Only you see this. Nothing is sent to them.</source>
            <translation>Chỉ em nhìn thấy. Không có gì được gửi cho người ấy.</translation>
        </message>
        <message>
            <source>What you call them</source>
            <translation>Em gọi người ấy là gì</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Cách gặp người ấy</translation>
        </message>
        <message>
            <source>For example: room of the counsellor, second floor. Or: call Grandma’s number.</source>
            <translation>Ví dụ: phòng tư vấn, tầng hai. Hoặc: gọi số của bà.</translation>
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
            <source>Please write what you call them.</source>
            <translation>Em ghi tên gọi của người ấy nhé.</translation>
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
            <source>Messages</source>
            <translation>Lời nhắn</translation>
        </message>
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
        <message>
            <source>Contacts</source>
            <translation>Người quen của con</translation>
        </message>
        <message>
            <source>Photo consent</source>
            <translation>Đồng ý về ảnh</translation>
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
        <name>PartPage</name>
        <message>
            <source>My time</source>
            <translation>Giờ của em</translation>
        </message>
        <message>
            <source>Back to My time</source>
            <translation>Về trang Giờ của em</translation>
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
            <source>The pictures are cleared</source>
            <translation>Đã xóa mã hình</translation>
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
            <source>Asking the lighthouse keeper…</source>
            <translation>Đang hỏi người gác đèn…</translation>
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
            <source>It resets a forgotten PIN. If it is lost, make a new one; the old one then stops working.</source>
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
            <source>no account of their own on this PC</source>
            <translation>không có tài khoản riêng trên máy này</translation>
        </message>
        <message>
            <source>account: {names}</source>
            <translation>tài khoản: {names}</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Help me</source>
            <translation>Giúp em</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>Bạn của em</translation>
        </message>
        <message>
            <source>{where} · {app}</source>
            <translation>{where} · {app}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>End this contact</source>
            <translation>Dừng liên lạc này</translation>
        </message>
        <message>
            <source>Your parents</source>
            <translation>Bố mẹ em</translation>
        </message>
        <message>
            <source>{who} can see this after the PIN. Nobody else.</source>
            <translation>{who} nhập mã PIN thì thấy được. Không ai khác thấy.</translation>
        </message>
        <message>
            <source>{text} It goes by itself after 30 days.</source>
            <translation>{text} Sau 30 ngày, mục này tự được xóa.</translation>
        </message>
        <message>
            <source>{who} wrote on {day}</source>
            <translation>{who} viết ngày {day}</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>Một người lớn</translation>
        </message>
        <message>
            <source>Take it back?</source>
            <translation>Rút lại nhé?</translation>
        </message>
        <message>
            <source>Then everything about it is erased, as if you had never asked. You can ask again at any time.</source>
            <translation>Mọi điều về việc này sẽ được xóa, như em chưa từng hỏi. Lúc nào em cũng có thể hỏi lại.</translation>
        </message>
        <message>
            <source>Yes, take it back</source>
            <translation>Đúng, rút lại</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Để nguyên</translation>
        </message>
        <message>
            <source>End this contact?</source>
            <translation>Dừng liên lạc này nhé?</translation>
        </message>
        <message>
            <source>You need no reason. Remember to take the person off your list in the app too; an adult can help.</source>
            <translation>Em không cần lý do. Em nhớ bỏ người ấy khỏi danh sách trong ứng dụng nữa; người lớn có thể giúp.</translation>
        </message>
        <message>
            <source>Yes, end it</source>
            <translation>Đúng, dừng lại</translation>
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
            <source>New picture code</source>
            <translation>Chọn lại mã hình</translation>
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
            <source>New picture code for {name}</source>
            <translation>Cho {name} chọn lại mã hình</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Xóa {name}</translation>
        </message>
    </context>
    <context>
        <name>PhotoCard</name>
        <message>
            <source>Photo</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>Save a copy without it</source>
            <translation>Lưu bản sao đã bỏ các thứ này</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Chọn ảnh khác</translation>
        </message>
        <message>
            <source>Look yourself, too: a face, a school uniform, a house number or a street sign also tells a lot.</source>
            <translation>Em cũng tự nhìn nhé: gương mặt, đồng phục, số nhà hay biển tên phố cũng nói lên nhiều điều.</translation>
        </message>
        <message>
            <source>Looking into the file…</source>
            <translation>Đang xem trong tệp…</translation>
        </message>
        <message>
            <source>Saving the copy…</source>
            <translation>Đang lưu bản sao…</translation>
        </message>
        <message>
            <source>The copy is saved</source>
            <translation>Đã lưu bản sao</translation>
        </message>
        <message>
            <source>{name} in the folder {folder}. It was read again: it holds the picture and nothing else.</source>
            <translation>{name} trong thư mục {folder}. Máy đã đọc lại: trong đó chỉ có tấm ảnh, không có gì khác.</translation>
        </message>
        <message>
            <source>This is written in the file</source>
            <translation>Trong tệp ảnh có ghi</translation>
        </message>
        <message>
            <source>Whoever gets the photo can read it.</source>
            <translation>Ai nhận ảnh cũng đọc được.</translation>
        </message>
        <message>
            <source>The file holds the picture and nothing else</source>
            <translation>Trong tệp chỉ có tấm ảnh, không có gì khác</translation>
        </message>
        <message>
            <source>This photo cannot be opened</source>
            <translation>Không mở được ảnh này</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Em chọn ảnh khác nhé.</translation>
        </message>
        <message>
            <source>This is no photo of a known kind</source>
            <translation>Đây không phải loại ảnh mà máy biết</translation>
        </message>
        <message>
            <source>JPEG, PNG, WebP and HEIC can be checked.</source>
            <translation>Máy xem được JPEG, PNG, WebP và HEIC.</translation>
        </message>
        <message>
            <source>This photo is damaged</source>
            <translation>Ảnh này bị hỏng</translation>
        </message>
        <message>
            <source>Take it from the phone again, and do not send this one.</source>
            <translation>Em lấy lại ảnh từ điện thoại, đừng gửi tấm này.</translation>
        </message>
        <message>
            <source>This photo is too large to be checked</source>
            <translation>Ảnh này lớn quá, không xem được</translation>
        </message>
        <message>
            <source>Up to 100 MB and 100 million pixels can be. Ask an adult before you send it.</source>
            <translation>Máy xem được ảnh tới 100 MB và 100 triệu điểm ảnh. Em hỏi người lớn trước khi gửi.</translation>
        </message>
        <message>
            <source>The copy was not clean and is thrown away</source>
            <translation>Bản sao chưa sạch nên đã bỏ đi</translation>
        </message>
        <message>
            <source>Better do not send this photo.</source>
            <translation>Em đừng gửi tấm ảnh này.</translation>
        </message>
        <message>
            <source>The copy cannot be saved</source>
            <translation>Không lưu được bản sao</translation>
        </message>
        <message>
            <source>There may be no room, or these folders may not be written. Ask an adult.</source>
            <translation>Có thể máy hết chỗ, hoặc không được ghi vào các thư mục này. Em hỏi người lớn nhé.</translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <source>photo</source>
            <comment>the name of a file, without spaces or marks</comment>
            <translation>anh</translation>
        </message>
        <message>
            <source>Check a photo</source>
            <translation>Xem thử ảnh</translation>
        </message>
    </context>
    <context>
        <name>PinSheet</name>
        <message>
            <source>End the pause</source>
            <translation>Cho dùng tiếp</translation>
        </message>
        <message>
            <source>It is me: open the PC</source>
            <translation>Mở máy cho bố mẹ</translation>
        </message>
        <message>
            <source>For a parent. The PC is yours until it is locked or left alone for ten minutes. Then say under People whose account this is.</source>
            <translation>Dành cho bố mẹ. Máy mở cho bố mẹ đến khi khóa màn hình hoặc rời máy mười phút. Sau đó, hãy cho biết tài khoản này của ai trong mục Mọi người.</translation>
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
            <source>Rest of today</source>
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
            <source>Only {name} knows the old PIN. With the recovery code a new one can be set; the code is then used up and a new one is shown. What children have told {name} and {name} has not read yet cannot be opened after that; the children are told.</source>
            <translation>Chỉ {name} biết mã PIN cũ. Có mã khôi phục thì đặt được mã mới; mã khôi phục đó hết hiệu lực và một mã mới sẽ hiện ra. Những điều con đã kể với {name} mà {name} chưa đọc sẽ không mở được nữa; các con được báo.</translation>
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
        <name>PlainPage</name>
        <message>
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
        </message>
        <message>
            <source>Your sentence was wiped, so that nobody else reads it. You can write it again afterwards.</source>
            <translation>Câu em viết đã được xóa để không ai khác đọc. Lát nữa em có thể viết lại.</translation>
        </message>
        <message>
            <source>It is not your fault. It is right to ask for help.</source>
            <translation>Không phải lỗi của em. Em tìm người giúp là đúng.</translation>
        </message>
        <message>
            <source>Call from any phone in Viet Nam</source>
            <translation>Gọi bằng điện thoại nào ở Việt Nam cũng được</translation>
        </message>
        <message>
            <source>Free, day and night. Tell as much or as little as you want.</source>
            <translation>Miễn phí, cả ngày lẫn đêm. Em kể nhiều hay ít tùy em.</translation>
        </message>
        <message>
            <source>If nobody answers, call again, or go to an adult whom you trust.</source>
            <translation>Chưa có ai nghe máy thì em gọi lại, hoặc tìm đến một người lớn mà em tin tưởng.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Choose who</source>
            <translation>Chọn người</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Em chờ một chút…</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Chưa có gì được gửi đi.</translation>
        </message>
        <message>
            <source>Sending to {name}…</source>
            <translation>Đang gửi tới {name}…</translation>
        </message>
        <message>
            <source>Please stay on this page for a moment.</source>
            <translation>Em ở lại trang này một chút nhé.</translation>
        </message>
        <message>
            <source>It is not known yet whether the message was taken.</source>
            <translation>Chưa biết lời nhắn đã được nhận hay chưa.</translation>
        </message>
        <message>
            <source>The same message is tried again while this page is open. Or call 111 now.</source>
            <translation>Khi trang này còn mở, chính lời nhắn đó được gửi lại. Hoặc em gọi 111 ngay bây giờ.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Chưa gửi gì cả.</translation>
        </message>
        <message>
            <source>You looked at something else before the seconds were over, so nothing went out.</source>
            <translation>Em chuyển sang chỗ khác khi chưa đếm xong, nên không có gì được gửi đi.</translation>
        </message>
        <message>
            <source>Begin again</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Nothing can be sent to {name} from here.</source>
            <translation>Từ máy này không gửi lời nhắn cho {name} được.</translation>
        </message>
        <message>
            <source>Only you see this entry.</source>
            <translation>Chỉ em nhìn thấy mục này.</translation>
        </message>
        <message>
            <source>How you can reach {name}</source>
            <translation>Cách gặp {name}</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Người khác</translation>
        </message>
        <message>
            <source>Nothing can be sent from this PC at the moment.</source>
            <translation>Lúc này máy chưa gửi được gì.</translation>
        </message>
        <message>
            <source>The lighthouse keeper does not answer. Go to an adult whom you trust and say it, or call 111. It is right to do so.</source>
            <translation>Người gác đèn chưa trả lời. Em tìm đến một người lớn mà em tin tưởng để nói, hoặc gọi 111. Em làm vậy là đúng.</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>My own plan</source>
            <translation>Kế hoạch của riêng em</translation>
        </message>
        <message>
            <source>You set it for yourself. It limits nothing.</source>
            <translation>Em tự đặt cho mình. Kế hoạch này không giới hạn gì.</translation>
        </message>
        <message>
            <source>My minutes</source>
            <translation>Số phút của em</translation>
        </message>
        <message>
            <source>My end of the evening</source>
            <translation>Buổi tối em dừng lúc</translation>
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
            <source>{day}: earlier</source>
            <translation>{day}: sớm hơn</translation>
        </message>
        <message>
            <source>{day}: later</source>
            <translation>{day}: muộn hơn</translation>
        </message>
        <message>
            <source>What I want time for</source>
            <translation>Em muốn dành thời gian cho</translation>
        </message>
        <message>
            <source>For example: guitar, football with friends, sleep.</source>
            <translation>Ví dụ: ghi-ta, đá bóng với bạn, ngủ đủ giấc.</translation>
        </message>
        <message>
            <source>Keep my plan</source>
            <translation>Giữ kế hoạch</translation>
        </message>
        <message>
            <source>Show my plan to my parents</source>
            <translation>Cho bố mẹ xem kế hoạch</translation>
        </message>
        <message>
            <source>Delete my plan</source>
            <translation>Xóa kế hoạch</translation>
        </message>
        <message>
            <source>Your plan cannot be opened right now. Nothing of it is lost. Please try again a little later.</source>
            <translation>Lúc này chưa mở được kế hoạch của em. Không mất gì cả. Lát nữa em thử lại nhé.</translation>
        </message>
        <message>
            <source>Your plan is being fetched.</source>
            <translation>Đang lấy kế hoạch của em.</translation>
        </message>
        <message>
            <source>A plan of your own begins at the age of 13. You can say something about every rule already.</source>
            <translation>Từ 13 tuổi em có kế hoạch của riêng mình. Ngay bây giờ em đã có thể nói về từng quy tắc.</translation>
        </message>
        <message>
            <source>Only you see this plan. At your age we suggest: your own plan, and you report to yourself.</source>
            <translation>Chỉ mình em thấy kế hoạch này. Ở tuổi em, chúng tôi gợi ý: kế hoạch của riêng em, và em tự theo dõi mình.</translation>
        </message>
        <message>
            <source>Only you see this plan, until you show it yourself.</source>
            <translation>Chỉ mình em thấy kế hoạch này, đến khi em tự cho xem.</translation>
        </message>
        <message>
            <source>What you change from now on only you see, until you show it again.</source>
            <translation>Em sửa gì thêm thì chỉ mình em thấy, cho đến khi em cho xem lại.</translation>
        </message>
        <message>
            <source>Your parents</source>
            <translation>Bố mẹ</translation>
        </message>
        <message>
            <source>You have shown your plan to your parents. It waits for an answer.</source>
            <translation>Em đã cho bố mẹ xem kế hoạch. Đang đợi trả lời.</translation>
        </message>
        <message>
            <source>{who} would like to talk about your plan with you.</source>
            <translation>{who} muốn nói chuyện với em về kế hoạch.</translation>
        </message>
        <message>
            <source>{who} has made rules with your plan.</source>
            <translation>{who} đã đặt quy tắc theo kế hoạch của em.</translation>
        </message>
        <message>
            <source>{who}: the rules stay for now. You can talk about it together.</source>
            <translation>{who}: quy tắc tạm giữ như vậy. Hai bên có thể cùng nói chuyện.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>My days beside my plan</source>
            <translation>Các ngày của em so với kế hoạch</translation>
        </message>
        <message>
            <source>Nobody counts this up. What does it tell you yourself?</source>
            <translation>Không ai cộng điểm ở đây. Em tự thấy điều gì?</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>không đo được</translation>
        </message>
        <message numerus="yes">
            <source>{used} of %n minute(s)</source>
            <translation>
                <numerusform>{used} trên %n phút</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{used} of %n minute(s), more than planned</source>
            <translation>
                <numerusform>{used} trên %n phút, nhiều hơn dự định</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{used} of %n minute(s), not all measured</source>
            <translation>
                <numerusform>{used} trên %n phút, chưa đo hết</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Mum (practice)</source>
            <translation>Mẹ (tập thử)</translation>
        </message>
        <message>
            <source>Grandma (practice)</source>
            <translation>Bà (tập thử)</translation>
        </message>
        <message>
            <source>Teacher Hạnh (practice)</source>
            <translation>Cô Hạnh (tập thử)</translation>
        </message>
        <message>
            <source>Ring the bell of the blue house, or call her number.</source>
            <translation>Bấm chuông nhà màu xanh, hoặc gọi số của bà.</translation>
        </message>
    </context>
    <context>
        <name>PresetPage</name>
        <message>
            <source>Our suggestion for age {age}</source>
            <translation>Gợi ý của chúng tôi cho {age} tuổi</translation>
        </message>
        <message>
            <source>Limit minutes per day</source>
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
            <translation>Với {nickname}, như vậy là</translation>
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
            <source>What holds on this PC, and what does not. The lighthouse keeper is the part of Hải Đăng that runs in the background.</source>
            <translation>Điều gì có hiệu lực trên máy này, điều gì không. Người gác đèn là phần chạy nền của Hải Đăng.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Kiểm tra lại</translation>
        </message>
        <message>
            <source>Asking the lighthouse keeper…</source>
            <translation>Đang hỏi người gác đèn…</translation>
        </message>
        <message>
            <source>Why it is so</source>
            <translation>Vì sao như vậy</translation>
        </message>
        <message>
            <source>What you can fix</source>
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
            <source>Noted by the lighthouse keeper</source>
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
            <source>Hải Đăng counts, warns and pauses, and helps keep what you agreed. A child who knows computers well can get round it.</source>
            <translation>Hải Đăng tính giờ, báo trước và tạm dừng, giúp con giữ lời đã hứa dễ hơn. Trẻ rành máy tính có thể lách được.</translation>
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
            <source>The lighthouse keeper has not told yet how good the protection is.</source>
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
            <source>Give the child an account of their own, and install Hải Đăng as a service.</source>
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
            <source>Install Hải Đăng as a service; the system then notices at once.</source>
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
            <source>Save</source>
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
            <source>Save</source>
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
            <source>My time</source>
            <translation>Giờ của em</translation>
        </message>
        <message>
            <source>Back to My time</source>
            <translation>Về trang Giờ của em</translation>
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
            <source>Recording: only total minutes.</source>
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
            <source>The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.</source>
            <translation>Danh sách này do người gác đèn giữ. Khi người gác đèn trả lời, em sẽ thấy ngay.</translation>
        </message>
        <message>
            <source>This is written down</source>
            <translation>Những gì được ghi lại</translation>
        </message>
        <message>
            <source>For now only total minutes, and the apps that a rule names.</source>
            <translation>Lúc này chỉ ghi tổng số phút và những ứng dụng có quy tắc riêng.</translation>
        </message>
        <message>
            <source>Your own things, kept apart and locked</source>
            <translation>Những điều của riêng em, cất riêng và khóa kín</translation>
        </message>
        <message>
            <source>They lie in a locked file of their own, in no backup and no report. Nobody sees how many there are, or whether there are any.</source>
            <translation>Chúng nằm trong một tệp khóa riêng, không có trong bản sao lưu hay báo cáo nào. Không ai thấy có bao nhiêu, hay có hay không.</translation>
        </message>
        <message>
            <source>This is never written down</source>
            <translation>Những gì không bao giờ ghi</translation>
        </message>
        <message>
            <source>What you write or read in other apps, the pages you open, pictures of the screen, the keys you press, microphone, camera, or where you are. That you opened the help page is not written down either.</source>
            <translation>Điều em viết hay đọc trong các ứng dụng khác, trang em mở, ảnh màn hình, phím em gõ, micrô, camera, hay nơi em đang ở. Việc em mở trang giúp em cũng không được ghi lại.</translation>
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
            <source>Both answers are fine. Until you say yes, only total minutes are kept.</source>
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
            <source>{what}. {who}</source>
            <translation>{what}. {who}</translation>
        </message>
        <message>
            <source>Seen by you, and by the one adult whom you pick for it.</source>
            <translation>Em thấy, và người lớn mà em chọn thấy.</translation>
        </message>
        <message>
            <source>Seen by you, and by {adults}.</source>
            <translation>Em thấy, và {adults} thấy.</translation>
        </message>
        <message>
            <source>Seen by you alone. Your parents see how many you have done, only if you share it.</source>
            <translation>Chỉ mình em thấy. Bố mẹ chỉ thấy em học xong mấy bài, nếu em cho xem.</translation>
        </message>
        <message>
            <source>Seen by you alone.</source>
            <translation>Chỉ mình em thấy.</translation>
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
            <source>What you said about a rule, and a plan that you showed</source>
            <translation>Điều em nói về quy tắc, và kế hoạch em đã cho xem</translation>
        </message>
        <message>
            <source>Who may use a picture of you, and what you said to it</source>
            <translation>Ai được dùng ảnh của em, và em đã trả lời thế nào</translation>
        </message>
        <message>
            <source>When somebody paused your time, or let it go on</source>
            <translation>Khi có người tạm dừng giờ của em, hoặc cho tiếp tục</translation>
        </message>
        <message>
            <source>When something went wrong: a pause that did not hold, or a clock that was changed</source>
            <translation>Lúc có điều trục trặc: tạm dừng không được, hay đồng hồ máy bị chỉnh</translation>
        </message>
        <message>
            <source>Your nickname, your year of birth and your account here</source>
            <translation>Tên gọi, năm sinh và tài khoản của em trên máy</translation>
        </message>
        <message>
            <source>What you tell an adult</source>
            <translation>Điều em kể với người lớn</translation>
        </message>
        <message>
            <source>Whom you have chosen to tell</source>
            <translation>Người em chọn để kể</translation>
        </message>
        <message>
            <source>People whom you asked about</source>
            <translation>Những người em đã hỏi để kết bạn</translation>
        </message>
        <message>
            <source>A feeling that you shared</source>
            <translation>Cảm xúc em đã chia sẻ</translation>
        </message>
        <message>
            <source>How far you are in your lessons</source>
            <translation>Em học tới đâu</translation>
        </message>
        <message>
            <source>A plan of your own</source>
            <translation>Kế hoạch của riêng em</translation>
        </message>
        <message>
            <source>The pictures that open your own pages, in a form that nobody can read back</source>
            <translation>Những hình mở trang riêng của em, ghi ở dạng không ai đọc lại được</translation>
        </message>
        <message>
            <source>Something that this window has no words for yet; an adult can look it up</source>
            <translation>Một điều mà cửa sổ này chưa có lời giải thích; người lớn có thể tra giúp em</translation>
        </message>
        <message numerus="yes">
            <source>gone %n day(s) after it has ended</source>
            <translation>
                <numerusform>xóa %n ngày sau khi kết thúc</numerusform>
            </translation>
        </message>
        <message>
            <source>kept until you delete it</source>
            <translation>giữ đến khi em xóa</translation>
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
            <source>You, {names} and {last}.</source>
            <translation>Em, {names} và {last}.</translation>
        </message>
        <message>
            <source>You and {name}.</source>
            <translation>Em và {name}.</translation>
        </message>
        <message>
            <source>You alone. No adult is set up here yet.</source>
            <translation>Chỉ mình em. Ở đây chưa có người lớn nào.</translation>
        </message>
        <message>
            <source>What you ask for, {helpers} can see too.</source>
            <translation>Điều em xin thì {helpers} cũng xem được.</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer by itself. Only what you tell an adult may go by their phone or mail.</source>
            <translation>Hải Đăng không tự gửi gì ra khỏi máy này. Chỉ điều em kể với người lớn mới có thể gửi qua điện thoại hay thư của họ.</translation>
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
            <source>With this code a forgotten PIN can be reset. It is shown only now. Write it on paper and keep it where no child looks.</source>
            <translation>Khi quên mã PIN, bố mẹ dùng mã này để đặt lại. Mã chỉ hiện lúc này. Bố mẹ chép ra giấy và cất ở nơi trẻ không thấy.</translation>
        </message>
        <message>
            <source>Save as a file in Documents</source>
            <translation>Lưu thành tệp trong Tài liệu</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>Bố mẹ đã chép lại mã</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Đã lưu thành {file}</translation>
        </message>
        <message>
            <source>It is in {folder}. If a child uses this account too, move it to a USB stick.</source>
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
        <name>RegisterWriter</name>
        <message>
            <source>Photo consent register</source>
            <translation>Sổ đồng ý về ảnh</translation>
        </message>
        <message>
            <source>As it stands on {day}</source>
            <translation>Tình trạng ngày {day}</translation>
        </message>
        <message>
            <source>{picture} – {state}</source>
            <translation>{picture} – {state}</translation>
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
            <source>New picture code for {name}?</source>
            <translation>Cho {name} chọn lại mã hình?</translation>
        </message>
        <message>
            <source>{name} then chooses new pictures. What only {name} can read is deleted with the old ones: their list of messages, a plan, and whom {name} has chosen or added. Messages to adults and agreed contacts stay. {name} is told that you did it.</source>
            <translation>Sau đó {name} sẽ chọn hình mới. Những gì chỉ {name} đọc được sẽ bị xóa cùng mã cũ: danh sách tin nhắn của riêng {name}, kế hoạch, và những người lớn {name} đã chọn hoặc thêm vào. Tin nhắn đã gửi cho người lớn và những người quen đã được đồng ý vẫn còn. {name} sẽ được báo là bố mẹ đã làm việc này.</translation>
        </message>
        <message>
            <source>Yes, clear the pictures of {name}</source>
            <translation>Vâng, xóa mã hình của {name}</translation>
        </message>
        <message>
            <source>Clear the pictures</source>
            <translation>Xóa mã hình</translation>
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
            <source>You said something about a rule</source>
            <translation>Em đã nói về một quy tắc</translation>
        </message>
        <message>
            <source>You have shown your plan</source>
            <translation>Em đã cho xem kế hoạch</translation>
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
        <message>
            <source>{who} has changed the rules. You find it under My time.</source>
            <translation>{who} đã đổi quy tắc. Em xem ở Giờ của em.</translation>
        </message>
        <message>
            <source>{who} said: the rule stays for now. You can talk about it together.</source>
            <translation>{who} nói: quy tắc tạm giữ như vậy. Hai bên có thể cùng nói chuyện.</translation>
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
            <source>Try it in the rules</source>
            <translation>Thử trong quy tắc</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Đổi quy tắc</translation>
        </message>
        <message>
            <source>Say that it is changed</source>
            <translation>Báo là đã đổi</translation>
        </message>
        <message>
            <source>Keep it, with a reason</source>
            <translation>Giữ nguyên, kèm lý do</translation>
        </message>
        <message>
            <source>Answer in other words</source>
            <translation>Trả lời cách khác</translation>
        </message>
        <message>
            <source>{name} has something to say about a rule: {rule}</source>
            <translation>{name} muốn nói về một quy tắc: {rule}</translation>
        </message>
        <message>
            <source>{name} shows you a plan of their own</source>
            <translation>{name} cho bố mẹ xem kế hoạch của mình</translation>
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
            <source>expired without an answer</source>
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
            <translation>Các con đã xin gì và được trả lời thế nào.</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Đang chờ trả lời</translation>
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
            <source>The lighthouse keeper has not told anything yet.</source>
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
        <name>ResultStep</name>
        <message>
            <source>Who can help me</source>
            <translation>Ai có thể giúp em</translation>
        </message>
        <message>
            <source>To talk about</source>
            <translation>Điều nên nói với người lớn</translation>
        </message>
        <message>
            <source>{question}: {answer}</source>
            <translation>{question}: {answer}</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message>
            <source>One minute to remember</source>
            <translation>Ôn nhanh 1 phút</translation>
        </message>
        <message>
            <source>Three questions about “{title}”</source>
            <translation>3 câu về “{title}”</translation>
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
        <name>RuleWords</name>
        <message>
            <source>no computer</source>
            <translation>không dùng máy</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>cả ngày</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Mỗi ngày</translation>
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
            <source>Days off</source>
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
            <source>When the computer is open</source>
            <translation>Khi nào máy tính mở</translation>
        </message>
        <message>
            <source>Minutes a day</source>
            <translation>Số phút mỗi ngày</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Nghỉ giải lao</translation>
        </message>
        <message>
            <source>New apps</source>
            <translation>Ứng dụng mới</translation>
        </message>
        <message>
            <source>When the time is up</source>
            <translation>Khi hết giờ</translation>
        </message>
        <message>
            <source>Before the time is up</source>
            <translation>Trước khi hết giờ</translation>
        </message>
        <message>
            <source>When nobody is at the computer</source>
            <translation>Khi không có ai ngồi máy</translation>
        </message>
        <message>
            <source>School days and days off</source>
            <translation>Ngày đi học và ngày nghỉ</translation>
        </message>
        <message>
            <source>{day}: {value}</source>
            <translation>{day}: {value}</translation>
        </message>
        <message>
            <source>All other days</source>
            <translation>Những ngày còn lại</translation>
        </message>
        <message>
            <source>For each one: {value}</source>
            <translation>Mỗi ứng dụng: {value}</translation>
        </message>
        <message>
            <source>Does not use up your minutes</source>
            <translation>Không trừ vào số phút của em</translation>
        </message>
        <message>
            <source>You may always use it</source>
            <translation>Em luôn được dùng</translation>
        </message>
        <message>
            <source>You may use it within your minutes</source>
            <translation>Em được dùng trong số phút của mình</translation>
        </message>
        <message>
            <source>Not for now</source>
            <translation>Tạm thời chưa</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Hỏi trước đã</translation>
        </message>
        <message>
            <source>no rule</source>
            <translation>không có quy tắc</translation>
        </message>
        <message>
            <source>After {stretch} your eyes rest for {rest}</source>
            <translation>Sau {stretch}, mắt em nghỉ {rest}</translation>
        </message>
        <message>
            <source>You may open them at once</source>
            <translation>Em được mở ngay</translation>
        </message>
        <message>
            <source>Everything waits just as it is; nothing is lost</source>
            <translation>Mọi thứ đứng yên đợi em; không mất gì cả</translation>
        </message>
        <message>
            <source>Apps are closed. Save your work in time: what is not saved may be lost</source>
            <translation>Ứng dụng đóng lại. Em nhớ lưu bài kịp: phần chưa lưu có thể mất</translation>
        </message>
        <message>
            <source>The screen is locked</source>
            <translation>Màn hình khóa lại</translation>
        </message>
        <message>
            <source>The computer signs out. Save your work in time: what is not saved may be lost</source>
            <translation>Máy đăng xuất. Em nhớ lưu bài kịp: phần chưa lưu có thể mất</translation>
        </message>
        <message>
            <source>You are not told beforehand</source>
            <translation>Máy không báo trước</translation>
        </message>
        <message>
            <source>You are told {numbers} minutes before</source>
            <translation>Máy báo trước {numbers} phút</translation>
        </message>
        <message numerus="yes">
            <source>{told}; then %n minute(s) are left to finish</source>
            <translation>
                <numerusform>{told}; rồi em còn %n phút để làm nốt</numerusform>
            </translation>
        </message>
        <message>
            <source>{group}, each one</source>
            <translation>{group}, mỗi ứng dụng</translation>
        </message>
        <message>
            <source>{what}, {day}</source>
            <translation>{what}, {day}</translation>
        </message>
        <message>
            <source>{what}: changed</source>
            <translation>{what}: đã đổi</translation>
        </message>
        <message>
            <source>{what}. Before: {before}. Now: {after}.</source>
            <translation>{what}. Trước: {before}. Bây giờ: {after}.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>không giới hạn</translation>
        </message>
        <message>
            <source>uses up your minutes</source>
            <translation>trừ vào số phút của em</translation>
        </message>
        <message>
            <source>does not use up your minutes</source>
            <translation>không trừ vào số phút của em</translation>
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
            <source>The lighthouse keeper has not told the rules yet.</source>
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
        <message>
            <source>My rules</source>
            <translation>Quy tắc của em</translation>
        </message>
        <message>
            <source>Rules can be talked about. Yours are here, with their reasons.</source>
            <translation>Quy tắc nào cũng có thể cùng bàn lại. Ở đây có đủ, kèm lý do.</translation>
        </message>
        <message>
            <source>The rules come from the lighthouse keeper. They are shown as soon as the keeper answers.</source>
            <translation>Quy tắc do người gác đèn đưa, và hiện ra ngay khi người gác đèn trả lời.</translation>
        </message>
        <message>
            <source>Today · {day}</source>
            <translation>Hôm nay · {day}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>The computer is open: {hours}</source>
            <translation>Máy tính mở: {hours}</translation>
        </message>
        <message>
            <source>Today's hours are not known yet</source>
            <translation>Chưa biết giờ của hôm nay</translation>
        </message>
        <message>
            <source>There is an answer.</source>
            <translation>Có câu trả lời.</translation>
        </message>
        <message>
            <source>No reason is written yet. You can ask why.</source>
            <translation>Chưa ai viết lý do. Em có thể hỏi vì sao.</translation>
        </message>
        <message>
            <source>Set by {name}, {day}. No reason is written yet; you can ask why.</source>
            <translation>{name} đặt, {day}. Chưa viết lý do; em có thể hỏi vì sao.</translation>
        </message>
        <message>
            <source>Why: “{why}”</source>
            <translation>Vì sao: “{why}”</translation>
        </message>
        <message>
            <source>Why: “{why}” ({name}, {day})</source>
            <translation>Vì sao: “{why}” ({name}, {day})</translation>
        </message>
        <message>
            <source>You said: “{words}”</source>
            <translation>Em đã nói: “{words}”</translation>
        </message>
        <message>
            <source>Your parents</source>
            <translation>Bố mẹ</translation>
        </message>
        <message>
            <source>It waits for an answer.</source>
            <translation>Đang đợi trả lời.</translation>
        </message>
        <message>
            <source>{who}: let us talk about it.</source>
            <translation>{who}: mình cùng nói chuyện nhé.</translation>
        </message>
        <message>
            <source>{who}: the rule stays for now.</source>
            <translation>{who}: quy tắc tạm giữ như vậy.</translation>
        </message>
        <message>
            <source>{who} has changed the rules.</source>
            <translation>{who} đã đổi quy tắc.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>Say something about it</source>
            <translation>Con muốn nói về điều này</translation>
        </message>
        <message>
            <source>Say something about: {rule}</source>
            <translation>Con muốn nói về: {rule}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Take back what you said about: {rule}</source>
            <translation>Rút lại điều em nói về: {rule}</translation>
        </message>
    </context>
    <context>
        <name>SaveCardsSheet</name>
        <message>
            <source>Save contact cards</source>
            <translation>Lưu thẻ liên lạc</translation>
        </message>
        <message>
            <source>Of those who are agreed: only the nickname and where they met. Whoever opens the file can read it.</source>
            <translation>Của những người đã đồng ý: chỉ có tên thường gọi và nơi quen nhau. Ai mở tệp cũng đọc được.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Tài liệu</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Tải xuống</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Màn hình nền</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Lưu vào đâu</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Nothing could be written there. Please choose another folder.</source>
            <translation>Không ghi được vào đó. Bố mẹ chọn thư mục khác nhé.</translation>
        </message>
    </context>
    <context>
        <name>SaveRegisterSheet</name>
        <message>
            <source>Save the register as a PDF</source>
            <translation>Lưu sổ thành PDF</translation>
        </message>
        <message>
            <source>All lines of all children, in words. Whoever opens the file can read it.</source>
            <translation>Tất cả các dòng của các con, bằng lời. Ai mở tệp cũng đọc được.</translation>
        </message>
    </context>
    <context>
        <name>SaveSheet</name>
        <message>
            <source>A picture of a body is never safe to send, cleaned or not.</source>
            <translation>Ảnh chụp cơ thể thì không bao giờ an toàn để gửi, dù đã làm sạch hay chưa.</translation>
        </message>
        <message>
            <source>Did someone ask you for one? It is not your fault, and there is help.</source>
            <translation>Có ai đòi em gửi ảnh như vậy không? Không phải lỗi của em, và có người giúp em.</translation>
        </message>
        <message>
            <source>For other photos: the copy has no place, time or device in it. What can be seen in the picture stays.</source>
            <translation>Với ảnh khác: bản sao không còn nơi chụp, giờ chụp hay tên máy. Những gì nhìn thấy trong ảnh thì vẫn còn.</translation>
        </message>
        <message>
            <source>Save the copy</source>
            <translation>Lưu bản sao</translation>
        </message>
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
        <name>SayBody</name>
        <message>
            <source>Say it aloud, as if somebody stood before you. Once more is fine, too.</source>
            <translation>Em nói to nhé, như có ai đang đứng trước mặt. Nói thêm lần nữa cũng được.</translation>
        </message>
        <message>
            <source>I have said it</source>
            <translation>Em nói rồi</translation>
        </message>
    </context>
    <context>
        <name>SaySheet</name>
        <message>
            <source>Show my plan to my parents</source>
            <translation>Cho bố mẹ xem kế hoạch</translation>
        </message>
        <message>
            <source>They see the plan as it is now, and these words. Only an adult can make rules of it.</source>
            <translation>Bố mẹ thấy kế hoạch như lúc này và lời của em. Chỉ người lớn mới biến nó thành quy tắc được.</translation>
        </message>
        <message>
            <source>About: {rule}</source>
            <translation>Về: {rule}</translation>
        </message>
        <message>
            <source>It goes to your parents. It changes nothing by itself, and nobody is cross about it.</source>
            <translation>Lời này gửi tới bố mẹ. Tự nó không đổi gì cả, và không ai giận em vì điều này.</translation>
        </message>
        <message>
            <source>Or in your own words</source>
            <translation>Hoặc nói bằng lời của em</translation>
        </message>
        <message>
            <source>Send to my parents</source>
            <translation>Gửi cho bố mẹ</translation>
        </message>
        <message>
            <source>I would like to try this for a week.</source>
            <translation>Con muốn thử một tuần ạ.</translation>
        </message>
        <message>
            <source>I would like to talk about it with you.</source>
            <translation>Con muốn nói chuyện với bố mẹ về điều này ạ.</translation>
        </message>
        <message>
            <source>I have thought about it.</source>
            <translation>Con đã suy nghĩ kỹ rồi ạ.</translation>
        </message>
        <message>
            <source>What do you think?</source>
            <translation>Con muốn biết bố mẹ thấy thế nào ạ?</translation>
        </message>
        <message>
            <source>I would like to know why it is so.</source>
            <translation>Con muốn biết vì sao lại như vậy ạ.</translation>
        </message>
        <message>
            <source>I find it a little short.</source>
            <translation>Con thấy hơi ít ạ.</translation>
        </message>
        <message>
            <source>Could we try it another way for a week?</source>
            <translation>Con xin thử cách khác một tuần được không ạ?</translation>
        </message>
        <message>
            <source>I find it good as it is.</source>
            <translation>Con thấy như vậy là tốt rồi ạ.</translation>
        </message>
    </context>
    <context>
        <name>SecondTapPage</name>
        <message>
            <source>Who can see it?</source>
            <translation>Ai có thể nhìn thấy?</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Chưa có gì được gửi đi.</translation>
        </message>
        <message>
            <source>The account of {carrier} will carry this message, so {carrier} may be able to see it.</source>
            <translation>Lời nhắn này đi qua tài khoản của {carrier}, nên {carrier} có thể nhìn thấy.</translation>
        </message>
        <message>
            <source>You decide. 111 does not go through anybody’s account.</source>
            <translation>Em quyết định. Gọi 111 thì không đi qua tài khoản của ai cả.</translation>
        </message>
        <message>
            <source>Only on the page of {name} on this PC</source>
            <translation>Chỉ gửi vào trang của {name} trên máy này</translation>
        </message>
        <message>
            <source>Send it all the same</source>
            <translation>Vẫn gửi</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Người khác</translation>
        </message>
        <message>
            <source>Don’t send</source>
            <translation>Không gửi</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Your message to {name}</source>
            <translation>Lời nhắn của em gửi {name}</translation>
        </message>
        <message>
            <source>You did the right thing. It is not your fault.</source>
            <translation>Em đã làm đúng. Không phải lỗi của em.</translation>
        </message>
        <message>
            <source>Added. Would you like to say more?</source>
            <translation>Đã thêm. Em có muốn kể nữa không?</translation>
        </message>
        <message>
            <source>What is it about? Later, or never, is fine.</source>
            <translation>Chuyện gì vậy em? Để sau, hay không nói, đều được.</translation>
        </message>
        <message>
            <source>Tap what fits, or write a sentence. {name} alone gets it, the same way.</source>
            <translation>Em chọn điều đúng với mình, hoặc viết một câu. Chỉ gửi tới {name}, theo cách vừa rồi.</translation>
        </message>
        <message>
            <source>A sentence, if you want to</source>
            <translation>Một câu, nếu em muốn</translation>
        </message>
        <message>
            <source>Add to the message</source>
            <translation>Thêm vào lời nhắn</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <source>My messages</source>
            <translation>Lời nhắn của em</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) left</source>
            <translation>
                <numerusform>Còn %n chữ</numerusform>
            </translation>
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
            <translation>Giờ dùng từng ứng dụng</translation>
        </message>
        <message>
            <source>Minutes of each day</source>
            <translation>Số phút mỗi ngày</translation>
        </message>
        <message>
            <source>A shorter time deletes older data at once. A longer time shows the child the page “what is recorded” again.</source>
            <translation>Rút ngắn thì dữ liệu cũ hơn bị xóa ngay. Kéo dài thì con sẽ được xem lại trang “những gì được ghi”.</translation>
        </message>
        <message>
            <source>Save</source>
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
            <translation>Mọi người, mã PIN, quy tắc và lịch sử đều bị xóa; máy trở lại như lúc chưa thiết lập Hải Đăng.</translation>
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
            <source>Hải Đăng {version}. Free software (GPL 3 or later). Nothing leaves this PC by itself. Font: Be Vietnam Pro. Icons: Phosphor.</source>
            <translation>Hải Đăng {version}. Phần mềm tự do (GPL 3 trở lên). Hải Đăng không tự gửi gì ra khỏi máy này. Phông chữ: Be Vietnam Pro. Biểu tượng: Phosphor.</translation>
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
            <source>{names}: this page is shown when the child signs in with their own account, and the child answers there. Until then only total minutes are kept.</source>
            <translation>{names}: trang này hiện ra khi con đăng nhập bằng tài khoản của mình, và con trả lời ở đó. Cho đến lúc ấy chỉ ghi tổng số phút.</translation>
        </message>
    </context>
    <context>
        <name>SortingBody</name>
        <message>
            <source>Everything is where it belongs.</source>
            <translation>Mọi thứ đã vào đúng chỗ.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) left</source>
            <translation>
                <numerusform>Còn %n thứ</numerusform>
            </translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Chỉ cho em</translation>
        </message>
        <message>
            <source>Put here: {thing}</source>
            <translation>Xếp vào đây: {thing}</translation>
        </message>
        <message>
            <source>Let's look once more: {thing}</source>
            <translation>Mình xem lại nhé: {thing}</translation>
        </message>
    </context>
    <context>
        <name>SpottingBody</name>
        <message>
            <source>Press each line that looks odd to you.</source>
            <translation>Em bấm vào từng dòng mà em thấy không ổn.</translation>
        </message>
        <message>
            <source>Clues found: {found} of {all}</source>
            <translation>Đã tìm được {found} trên {all} dấu hiệu</translation>
        </message>
        <message>
            <source>You have found every clue.</source>
            <translation>Em đã tìm được hết các dấu hiệu.</translation>
        </message>
        <message>
            <source>Show me a clue</source>
            <translation>Chỉ em một dấu hiệu</translation>
        </message>
        <message>
            <source>A clue</source>
            <translation>Đây là một dấu hiệu</translation>
        </message>
        <message>
            <source>This is harmless</source>
            <translation>Chỗ này không sao</translation>
        </message>
        <message>
            <source>a clue</source>
            <translation>dấu hiệu</translation>
        </message>
        <message>
            <source>harmless</source>
            <translation>không sao</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Xem lại từ đầu</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Xem tiếp</translation>
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
        <name>Strands</name>
        <message>
            <source>Who I am</source>
            <translation>Em là ai</translation>
        </message>
        <message>
            <source>Friends and strangers</source>
            <translation>Bạn bè và người lạ</translation>
        </message>
        <message>
            <source>What stays on the net</source>
            <translation>Những gì để lại trên mạng</translation>
        </message>
        <message>
            <source>Kind words, hurting words</source>
            <translation>Lời hay và lời làm đau</translation>
        </message>
        <message>
            <source>True or not</source>
            <translation>Thật hay không thật</translation>
        </message>
        <message>
            <source>Time, sleep and mood</source>
            <translation>Giờ giấc và sức khỏe</translation>
        </message>
        <message>
            <source>What is mine alone</source>
            <translation>Điều của riêng em</translation>
        </message>
        <message>
            <source>Who made it</source>
            <translation>Ai làm ra cái này</translation>
        </message>
        <message>
            <source>Asking for help</source>
            <translation>Nhờ người giúp</translation>
        </message>
    </context>
    <context>
        <name>TakeAwaySheet</name>
        <message>
            <source>Remove {name}?</source>
            <translation>Xóa {name}?</translation>
        </message>
        <message>
            <source>What still waits for it is not sent, and the children who sent it are told. Its password is erased.</source>
            <translation>Những gì còn chờ gửi qua đây sẽ không được gửi, và các con đã gửi được báo. Mật khẩu cũng bị xóa.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Children can no longer tell {name} from here. What still waits is not sent, and they are told.</source>
            <translation>Các con không kể với {name} từ đây được nữa. Những gì còn chờ sẽ không được gửi, và các con được báo.</translation>
        </message>
    </context>
    <context>
        <name>TalkWords</name>
        <message>
            <source>the hours</source>
            <translation>giờ dùng máy</translation>
        </message>
        <message>
            <source>the minutes a day</source>
            <translation>số phút mỗi ngày</translation>
        </message>
        <message>
            <source>the breaks</source>
            <translation>giờ nghỉ giải lao</translation>
        </message>
        <message>
            <source>new apps</source>
            <translation>ứng dụng mới</translation>
        </message>
        <message>
            <source>what happens when time is up</source>
            <translation>khi hết giờ</translation>
        </message>
        <message>
            <source>the warnings beforehand</source>
            <translation>báo trước khi hết giờ</translation>
        </message>
        <message>
            <source>when time counts</source>
            <translation>cách tính giờ</translation>
        </message>
        <message>
            <source>school days and days off</source>
            <translation>ngày đi học và ngày nghỉ</translation>
        </message>
        <message>
            <source>Time for: {words}</source>
            <translation>Dành thời gian cho: {words}</translation>
        </message>
        <message>
            <source>{day}: {minutes}</source>
            <translation>{day}: {minutes}</translation>
        </message>
        <message>
            <source>{day}: until {end}</source>
            <translation>{day}: đến {end}</translation>
        </message>
        <message>
            <source>{day}: {minutes}, until {end}</source>
            <translation>{day}: {minutes}, đến {end}</translation>
        </message>
    </context>
    <context>
        <name>TellPage</name>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Quick exit</source>
            <translation>Thoát nhanh</translation>
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
            <source>Practice: nothing is sent and nothing is kept.</source>
            <translation>Đây là tập thử: không gửi gì, không lưu gì.</translation>
        </message>
        <message>
            <source>The people are made up.</source>
            <translation>Những người này không có thật.</translation>
        </message>
    </context>
    <context>
        <name>TellParentWords</name>
        <message>
            <source>This PC</source>
            <translation>Máy này</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <source>ntfy (a message on the phone)</source>
            <translation>ntfy (tin nhắn trên điện thoại)</translation>
        </message>
        <message>
            <source>Another service</source>
            <translation>Dịch vụ khác</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Địa chỉ thư</translation>
        </message>
        <message>
            <source>Chat number</source>
            <translation>Số cuộc trò chuyện</translation>
        </message>
        <message>
            <source>The number of your chat with the bot, or @name of a group.</source>
            <translation>Số của cuộc trò chuyện với bot, hoặc @tên của nhóm.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>A name that nobody guesses: whoever knows it can read along.</source>
            <translation>Một tên không ai đoán ra: ai biết tên này đều đọc được.</translation>
        </message>
        <message>
            <source>Secure (STARTTLS)</source>
            <translation>Bảo mật (STARTTLS)</translation>
        </message>
        <message>
            <source>Secure (TLS)</source>
            <translation>Bảo mật (TLS)</translation>
        </message>
        <message>
            <source>Not secured</source>
            <translation>Không bảo mật</translation>
        </message>
        <message>
            <source>This PC has no network.</source>
            <translation>Máy này không có mạng.</translation>
        </message>
        <message>
            <source>Nobody answers at the server’s address. Check the name and the port.</source>
            <translation>Không có trả lời từ địa chỉ máy chủ. Vui lòng xem lại tên và cổng.</translation>
        </message>
        <message>
            <source>The server is busy. Try again later.</source>
            <translation>Máy chủ đang bận. Vui lòng thử lại sau.</translation>
        </message>
        <message>
            <source>The server does not accept the name or the password. Many mail services want an app password.</source>
            <translation>Máy chủ không chấp nhận tên đăng nhập hoặc mật khẩu. Nhiều dịch vụ thư cần mật khẩu ứng dụng.</translation>
        </message>
        <message>
            <source>The server does not accept the address.</source>
            <translation>Máy chủ không chấp nhận địa chỉ này.</translation>
        </message>
        <message>
            <source>The server does not accept the message.</source>
            <translation>Máy chủ không chấp nhận lời nhắn.</translation>
        </message>
        <message>
            <source>The connection could not be made safe. Check the kind of security.</source>
            <translation>Kết nối chưa được bảo mật. Vui lòng xem lại loại bảo mật.</translation>
        </message>
        <message>
            <source>These settings do not make sense to the program. Check every field.</source>
            <translation>Chương trình không hiểu các thiết lập này. Vui lòng xem lại từng ô.</translation>
        </message>
        <message>
            <source>The server has taken the test.</source>
            <translation>Máy chủ đã nhận lời nhắn thử.</translation>
        </message>
        <message>
            <source>Please look whether it has arrived: only you can see that.</source>
            <translation>Bố mẹ xem giúp đã tới nơi chưa: chỉ bố mẹ mới thấy được.</translation>
        </message>
        <message>
            <source>It was handed over, but no answer came.</source>
            <translation>Đã chuyển đi, nhưng chưa có trả lời.</translation>
        </message>
        <message>
            <source>It may arrive or not. Please look, and test again.</source>
            <translation>Có thể tới nơi hoặc không. Bố mẹ xem giúp và thử lại.</translation>
        </message>
        <message>
            <source>The test was refused.</source>
            <translation>Lời nhắn thử bị từ chối.</translation>
        </message>
        <message>
            <source>The server does not accept it.</source>
            <translation>Máy chủ không chấp nhận.</translation>
        </message>
        <message>
            <source>The server was not reached.</source>
            <translation>Chưa kết nối được với máy chủ.</translation>
        </message>
        <message>
            <source>Check the name of the server and the network.</source>
            <translation>Vui lòng xem lại tên máy chủ và mạng.</translation>
        </message>
    </context>
    <context>
        <name>TellWords</name>
        <message>
            <source>this PC</source>
            <translation>máy này</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>thư điện tử</translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <source>a message on the phone (ntfy)</source>
            <translation>tin nhắn trên điện thoại (ntfy)</translation>
        </message>
        <message>
            <source>another service</source>
            <translation>dịch vụ khác</translation>
        </message>
        <message>
            <source>On this PC, when {name} opens their own page.</source>
            <translation>Trên máy này, khi {name} mở trang riêng của mình.</translation>
        </message>
        <message>
            <source>By {way}, to {address}.</source>
            <translation>Qua {way}, tới {address}.</translation>
        </message>
        <message>
            <source>By {way}.</source>
            <translation>Qua {way}.</translation>
        </message>
        <message>
            <source>The account of {carrier} carries it ({way}).</source>
            <translation>Đi qua tài khoản của {carrier} ({way}).</translation>
        </message>
        <message>
            <source>Confirmed: {name} has told you the word for this address.</source>
            <translation>Đã xác nhận: {name} đã nói với em từ bí mật của địa chỉ này.</translation>
        </message>
        <message>
            <source>Not confirmed yet: {name} has not told you the word for this address.</source>
            <translation>Chưa xác nhận: {name} chưa nói với em từ bí mật của địa chỉ này.</translation>
        </message>
        <message>
            <source>No network now. It is sent when it is back. 111 works from any phone.</source>
            <translation>Hiện không có mạng. Khi có mạng lại sẽ gửi. Gọi 111 thì điện thoại nào cũng được.</translation>
        </message>
        <message>
            <source>Nothing can be sent to {name} from here.</source>
            <translation>Ở đây không gửi được cho {name}.</translation>
        </message>
        <message>
            <source>Only you see this entry.</source>
            <translation>Chỉ em nhìn thấy mục này.</translation>
        </message>
        <message>
            <source>only you see this entry</source>
            <translation>chỉ em nhìn thấy mục này</translation>
        </message>
        <message>
            <source>how to reach</source>
            <translation>xem cách gặp</translation>
        </message>
        <message>
            <source>{ways} · not confirmed yet</source>
            <translation>{ways} · chưa xác nhận</translation>
        </message>
        <message>
            <source>there was no network</source>
            <translation>không có mạng</translation>
        </message>
        <message>
            <source>the server does not answer</source>
            <translation>máy chủ không trả lời</translation>
        </message>
        <message>
            <source>the server did not say whether it took it</source>
            <translation>máy chủ không cho biết đã nhận hay chưa</translation>
        </message>
        <message>
            <source>the server is busy</source>
            <translation>máy chủ đang bận</translation>
        </message>
        <message>
            <source>the account’s password is no longer right, an adult must mend it</source>
            <translation>mật khẩu của tài khoản không còn đúng, cần người lớn sửa</translation>
        </message>
        <message>
            <source>the address was not accepted</source>
            <translation>địa chỉ không được chấp nhận</translation>
        </message>
        <message>
            <source>the server did not accept it</source>
            <translation>máy chủ không chấp nhận</translation>
        </message>
        <message>
            <source>the connection was not safe</source>
            <translation>kết nối không an toàn</translation>
        </message>
        <message>
            <source>the settings are not right, an adult must mend them</source>
            <translation>thiết lập chưa đúng, cần người lớn sửa</translation>
        </message>
        <message>
            <source>the address was changed after you sent it</source>
            <translation>địa chỉ đã bị đổi sau khi em gửi</translation>
        </message>
        <message>
            <source>an adult has taken this way away</source>
            <translation>người lớn đã bỏ cách gửi này</translation>
        </message>
        <message>
            <source>{name} is no longer in the list</source>
            <translation>{name} không còn trong danh sách</translation>
        </message>
        <message>
            <source>the PIN was reset and nobody can open it any more. Please send it again</source>
            <translation>mã PIN đã được đặt lại nên không ai mở được nữa. Em gửi lại nhé</translation>
        </message>
        <message>
            <source>it was not opened within 30 days</source>
            <translation>đã 30 ngày mà chưa được mở</translation>
        </message>
        <message>
            <source>{way}: {why}. It will be sent again and may arrive twice.</source>
            <translation>{way}: {why}. Sẽ gửi lại, và có thể tới hai lần.</translation>
        </message>
        <message>
            <source>Waiting until {name} opens their page on this PC.</source>
            <translation>Đang chờ {name} mở trang của mình trên máy này.</translation>
        </message>
        <message>
            <source>{name} has read it.</source>
            <translation>{name} đã đọc rồi.</translation>
        </message>
        <message>
            <source>On its way by {way}.</source>
            <translation>Đang gửi qua {way}.</translation>
        </message>
        <message>
            <source>{way}: it will be sent when the network is back.</source>
            <translation>{way}: khi có mạng lại sẽ gửi.</translation>
        </message>
        <message>
            <source>{way}: not sent yet, {why}. It will be tried again.</source>
            <translation>{way}: chưa gửi được, {why}. Sẽ thử lại.</translation>
        </message>
        <message>
            <source>Handed over to {way}. We cannot see whether it was read.</source>
            <translation>Đã chuyển cho {way}. Không biết được đã có ai đọc chưa.</translation>
        </message>
        <message>
            <source>{way}: not sent, {why}.</source>
            <translation>{way}: không gửi được, {why}.</translation>
        </message>
        <message>
            <source>{way}: not sent.</source>
            <translation>{way}: không gửi được.</translation>
        </message>
        <message>
            <source>{way} (account of {carrier})</source>
            <translation>{way} (tài khoản của {carrier})</translation>
        </message>
        <message>
            <source>The server has taken the word for {name}.</source>
            <translation>Máy chủ đã nhận từ bí mật gửi cho {name}.</translation>
        </message>
        <message>
            <source>The word was handed over, but no answer came: it may have arrived or not.</source>
            <translation>Từ bí mật đã chuyển đi nhưng chưa có trả lời: có thể đã tới hoặc chưa.</translation>
        </message>
        <message>
            <source>The word was not sent: {why}.</source>
            <translation>Chưa gửi được từ bí mật: {why}.</translation>
        </message>
    </context>
    <context>
        <name>TestSheet</name>
        <message>
            <source>Test {name}</source>
            <translation>Thử {name}</translation>
        </message>
        <message>
            <source>A short test message is sent. It says nothing of a child.</source>
            <translation>Một lời nhắn thử ngắn được gửi đi, không nói gì về con.</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Gửi thử</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Please write where it goes to.</source>
            <translation>Vui lòng ghi nơi nhận.</translation>
        </message>
        <message>
            <source>Sending… this can take up to a minute.</source>
            <translation>Đang gửi… có thể mất tới một phút.</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Check a text</source>
            <translation>Xem thử tin nhắn</translation>
        </message>
        <message>
            <source>What do you want to send?</source>
            <translation>Em định gửi gì?</translation>
        </message>
        <message>
            <source>Write or paste it here</source>
            <translation>Gõ hoặc dán vào đây</translation>
        </message>
        <message>
            <source>What could I write instead?</source>
            <translation>Em có thể viết thế nào?</translation>
        </message>
        <message>
            <source>Show me where</source>
            <translation>Chỉ cho em chỗ đó</translation>
        </message>
        <message>
            <source>Before you press send</source>
            <translation>Trước khi bấm gửi</translation>
        </message>
        <message>
            <source>Phone number, home, school, password: what strangers should not know is marked here, with the reason.</source>
            <translation>Số điện thoại, nhà, trường, mật khẩu: những gì người lạ không nên biết sẽ được đánh dấu ở đây, kèm lý do.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Không thấy gì</translation>
        </message>
        <message>
            <source>A program does not see everything. Would you say this to anyone in the street?</source>
            <translation>Máy không thấy hết được. Em có nói điều này với bất kỳ ai ngoài đường không?</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to think about</source>
            <translation>
                <numerusform>%n điều nên nghĩ thêm</numerusform>
            </translation>
        </message>
        <message>
            <source>You decide. It is only a reminder.</source>
            <translation>Em là người quyết định. Đây chỉ là lời nhắc.</translation>
        </message>
        <message>
            <source>Only the first part was looked at: the text is very long.</source>
            <translation>Chỉ xem phần đầu: bài viết dài quá.</translation>
        </message>
    </context>
    <context>
        <name>ThinkStep</name>
        <message>
            <source>Who can help me</source>
            <translation>Ai có thể giúp em</translation>
        </message>
    </context>
    <context>
        <name>TimeCard</name>
        <message>
            <source>Time today</source>
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
            <source>The lighthouse keeper does not answer right now. Help is always open.</source>
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
            <source>Only this is left now: {gifts}.</source>
            <translation>Bây giờ chỉ còn {gifts}.</translation>
        </message>
        <message>
            <source>Extra besides: {gifts}.</source>
            <translation>Riêng {gifts}.</translation>
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
        <message>
            <source>{group} until {time}</source>
            <translation>{group} đến {time}</translation>
        </message>
        <message>
            <source>{length} for {group}</source>
            <translation>{length} cho {group}</translation>
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
            <source>As soon as the lighthouse keeper is back, your day is shown here.</source>
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
            <source>The lighthouse keeper has not told anything yet.</source>
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
            <translation>Đang chờ trả lời</translation>
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
            <source>Tell an adult</source>
            <translation>Kể với người lớn</translation>
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
            <source>the lighthouse keeper is away</source>
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
        <message>
            <source>only {groups} now</source>
            <translation>giờ chỉ còn {groups}</translation>
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
        <name>WaySheet</name>
        <message>
            <source>How you are told besides this PC</source>
            <translation>Nhận tin ngoài máy này</translation>
        </message>
        <message>
            <source>Only you set this; no other adult can redirect it.</source>
            <translation>Chỉ đặt được bằng mã PIN của riêng mình; người lớn khác không chuyển hướng được.</translation>
        </message>
        <message>
            <source>Nothing: the page on this PC alone</source>
            <translation>Không: chỉ trang trên máy này</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Check before you share</source>
            <translation>Xem trước khi gửi</translation>
        </message>
        <message>
            <source>What do you want to check?</source>
            <translation>Em muốn xem thử thứ gì?</translation>
        </message>
        <message>
            <source>A text</source>
            <translation>Tin nhắn</translation>
        </message>
        <message>
            <source>Does it tell a stranger too much?</source>
            <translation>Có kể cho người lạ nhiều quá không?</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>What does the file say about you?</source>
            <translation>Tệp ảnh nói gì về em?</translation>
        </message>
        <message>
            <source>A link</source>
            <translation>Đường link</translation>
        </message>
        <message>
            <source>Where does it really lead?</source>
            <translation>Thật ra nó dẫn tới đâu?</translation>
        </message>
        <message>
            <source>All of this happens on this PC. Nothing you check is kept or sent, and nobody is told.</source>
            <translation>Mọi thứ chỉ diễn ra trên máy này. Những gì em xem thử không được lưu, không gửi đi, và không ai được báo.</translation>
        </message>
        <message>
            <source>How messages reach you</source>
            <translation>Cách nhận lời nhắn</translation>
        </message>
        <message>
            <source>The page Messages on this PC always works. The rest is as you like.</source>
            <translation>Trang Lời nhắn trên máy này lúc nào cũng dùng được. Các cách khác thì tùy ý.</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>Tất cả lời nhắn</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Của riêng mình</translation>
        </message>
        <message>
            <source>On this PC: when you open Messages with your PIN.</source>
            <translation>Trên máy này: khi mở Lời nhắn bằng mã PIN.</translation>
        </message>
        <message>
            <source>{name} may be able to see what is sent to you this way.</source>
            <translation>{name} có thể nhìn thấy những gì gửi qua đường này.</translation>
        </message>
        <message>
            <source>The account belongs to {name}. The child is told, and must tap a second time.</source>
            <translation>Đây là tài khoản của {name}. Con được báo trước và phải bấm thêm một lần để gửi.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Sửa</translation>
        </message>
        <message>
            <source>Asking the lighthouse keeper…</source>
            <translation>Đang hỏi người gác đèn…</translation>
        </message>
        <message>
            <source>No other way is set up.</source>
            <translation>Chưa đặt cách nào khác.</translation>
        </message>
        <message>
            <source>Besides: {way}.</source>
            <translation>Ngoài ra: {way}.</translation>
        </message>
        <message>
            <source>by an account that a parent has set up</source>
            <translation>qua một tài khoản bố mẹ đã lập</translation>
        </message>
        <message>
            <source>Accounts that carry messages</source>
            <translation>Tài khoản để gửi lời nhắn</translation>
        </message>
        <message>
            <source>Mail, Telegram, ntfy and others. Passwords are kept safe and never shown again.</source>
            <translation>Thư điện tử, Telegram, ntfy và dịch vụ khác. Mật khẩu được cất an toàn và không hiện lại.</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Thêm một tài khoản</translation>
        </message>
        <message>
            <source>Test {name}</source>
            <translation>Thử {name}</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Sửa {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Xóa {name}</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>của mình</translation>
        </message>
        <message>
            <source>account of {name}</source>
            <translation>tài khoản của {name}</translation>
        </message>
        <message>
            <source>Adults outside this PC</source>
            <translation>Người lớn không dùng máy này</translation>
        </message>
        <message>
            <source>A teacher, a relative: whom a child may tell as well. You see neither whom a child chose nor who has confirmed an address.</source>
            <translation>Thầy cô, họ hàng: con cũng có thể kể với họ. Bố mẹ không thấy con chọn ai, cũng không thấy con nào đã xác nhận địa chỉ.</translation>
        </message>
        <message>
            <source>Add an adult outside</source>
            <translation>Thêm một người lớn</translation>
        </message>
        <message>
            <source>nothing can be sent</source>
            <translation>không gửi được gì</translation>
        </message>
        <message>
            <source>{way} · account of {name}</source>
            <translation>{way} · tài khoản của {name}</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message>
            <source>This week</source>
            <translation>Tuần này</translation>
        </message>
        <message>
            <source>Outlined bars: last week. The line is today's limit.</source>
            <translation>Cột viền: tuần trước. Đường kẻ: giới hạn hôm nay.</translation>
        </message>
        <message>
            <source>Outlined bars: last week.</source>
            <translation>Cột viền: tuần trước.</translation>
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
        <message>
            <source>Your last seven days</source>
            <translation>Bảy ngày vừa qua của em</translation>
        </message>
        <message>
            <source>Striped: not measured. That is nobody's fault.</source>
            <translation>Ô gạch chéo: không đo được. Không phải lỗi của ai cả.</translation>
        </message>
        <message>
            <source>As soon as the lighthouse keeper answers, your days are shown here.</source>
            <translation>Khi người gác đèn trả lời, các ngày của em sẽ hiện ở đây.</translation>
        </message>
        <message>
            <source>{day}: not measured</source>
            <translation>{day}: không đo được</translation>
        </message>
        <message>
            <source>{day}: {length}</source>
            <translation>{day}: {length}</translation>
        </message>
        <message>
            <source>{length} not measured</source>
            <translation>{length} không đo được</translation>
        </message>
        <message>
            <source>{first}, {second}</source>
            <translation>{first}, {second}</translation>
        </message>
        <message>
            <source>Today</source>
            <comment>under a bar</comment>
            <translation>Hôm nay</translation>
        </message>
    </context>
    <context>
        <name>WeekPage</name>
        <message>
            <source>My week</source>
            <translation>Tuần của em</translation>
        </message>
        <message>
            <source>The numbers are minutes.</source>
            <translation>Các con số là số phút.</translation>
        </message>
        <message>
            <source>Your apps</source>
            <translation>Ứng dụng của em</translation>
        </message>
        <message>
            <source>Today or the last seven days</source>
            <translation>Hôm nay hay bảy ngày vừa qua</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Seven days</source>
            <translation>Bảy ngày</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not answered yet.</source>
            <translation>Người gác đèn chưa trả lời.</translation>
        </message>
        <message>
            <source>For now only total minutes are kept, and the apps that a rule names.</source>
            <translation>Hiện giờ máy chỉ giữ tổng số phút, và các ứng dụng có trong quy tắc.</translation>
        </message>
        <message>
            <source>No app yet. The sea is calm.</source>
            <translation>Chưa có ứng dụng nào. Biển đang lặng.</translation>
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
            <source>Drag with the mouse, or walk with the arrow keys and paint with Space. With a dot: games as well.</source>
            <translation>Kéo chuột, hoặc đi bằng phím mũi tên và tô bằng phím cách. Ô có chấm: được chơi cả trò chơi.</translation>
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
        <message>
            <source>One moment, the lighthouse keeper is fetching the names.</source>
            <translation>Em chờ một chút, người gác đèn đang lấy tên của mọi người.</translation>
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
        <name>WhomPage</name>
        <message>
            <source>Who do you want to tell?</source>
            <translation>Em muốn kể với ai?</translation>
        </message>
        <message>
            <source>It is about something at home. Choose somebody who is not part of it.</source>
            <translation>Đây là chuyện ở nhà. Em chọn người không liên quan đến chuyện đó.</translation>
        </message>
        <message>
            <source>It is not your fault. It is right to ask for help.</source>
            <translation>Không phải lỗi của em. Em tìm người giúp là đúng.</translation>
        </message>
        <message>
            <source>How messages reach {name} has just changed.</source>
            <translation>Cách gửi lời nhắn đến {name} vừa thay đổi.</translation>
        </message>
        <message>
            <source>Nothing was sent. Look again and choose.</source>
            <translation>Chưa có gì được gửi đi. Em xem lại rồi chọn nhé.</translation>
        </message>
        <message>
            <source>What you sent before was damaged and is gone.</source>
            <translation>Lời em gửi trước đây bị hỏng và không còn nữa.</translation>
        </message>
        <message>
            <source>Please send it again, or call 111.</source>
            <translation>Em gửi lại nhé, hoặc gọi 111.</translation>
        </message>
        <message>
            <source>No network now.</source>
            <translation>Hiện không có mạng.</translation>
        </message>
        <message>
            <source>It is sent when it is back. 111 works from any phone.</source>
            <translation>Khi có mạng lại sẽ gửi. Gọi 111 thì điện thoại nào cũng được.</translation>
        </message>
        <message>
            <source>Someone not at home</source>
            <translation>Một người không ở nhà em</translation>
        </message>
        <message>
            <source>111, the police, a doctor</source>
            <translation>111, công an, bác sĩ</translation>
        </message>
        <message>
            <source>My messages</source>
            <translation>Lời nhắn của em</translation>
        </message>
        <message>
            <source>Who one tap tells</source>
            <translation>Chạm một lần thì kể với ai</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Tập thử</translation>
        </message>
        <message>
            <source>one tap · {ways}</source>
            <translation>kể ngay · {ways}</translation>
        </message>
    </context>
    <context>
        <name>WizardWords</name>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Bước {step}/{steps}</translation>
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
            <translation>Đây là gợi ý để bắt đầu. Bố mẹ đổi lúc nào cũng được, tốt nhất là cùng con.</translation>
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
            <source>Please let the child read and answer this page themselves.</source>
            <translation>Bố mẹ để con tự đọc và tự trả lời trang này nhé.</translation>
        </message>
        <message>
            <source>Hải Đăng is ready</source>
            <translation>Hải Đăng đã sẵn sàng</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Chờ một chút…</translation>
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
            <source>The lighthouse keeper does not answer</source>
            <translation>Người gác đèn chưa trả lời</translation>
        </message>
        <message>
            <source>What you have typed stays here. It goes on as soon as the keeper is back.</source>
            <translation>Những gì đã nhập vẫn còn đây. Khi người gác đèn trở lại sẽ tiếp tục.</translation>
        </message>
        <message>
            <source>The lighthouse keeper cannot start</source>
            <translation>Người gác đèn không khởi động được</translation>
        </message>
        <message>
            <source>What you have typed stays here.</source>
            <translation>Những gì đã nhập vẫn còn đây.</translation>
        </message>
    </context>
    <context>
        <name>_AddressSheet</name>
        <message>
            <source>Sent through</source>
            <translation>Gửi qua</translation>
        </message>
        <message>
            <source>This account belongs to {name}, who may be able to see the messages.</source>
            <translation>Tài khoản này là của {name}, nên {name} có thể nhìn thấy lời nhắn.</translation>
        </message>
        <message>
            <source>The child is told so, and must tap a second time.</source>
            <translation>Con được báo trước và phải bấm thêm một lần để gửi.</translation>
        </message>
        <message>
            <source>Please write where it goes to.</source>
            <translation>Vui lòng ghi nơi nhận.</translation>
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
            <translation>Đây là mã khôi phục mới, chỉ hiện một lần này. Hãy chép lại và cất ở nơi các con không xem.</translation>
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
            <source>Forgotten your PIN?</source>
            <translation>Quên mã PIN</translation>
        </message>
        <message>
            <source>Waiting for the lighthouse keeper of this PC.</source>
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
            <source>You can try again in {time}. The recovery code works at any time.</source>
            <translation>Thử lại được sau {time}. Mã khôi phục dùng được bất cứ lúc nào.</translation>
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
            <source>The recovery code was shown at setup. It can be used once; a new one comes after it. Messages of children that {name} has not read yet cannot be opened after that, for only the old PIN opens them; the children are told.</source>
            <translation>Mã khôi phục đã hiện ra khi cài đặt. Mã chỉ dùng được một lần; sau đó có mã mới. Lời nhắn của con mà {name} chưa đọc sẽ không mở được nữa, vì phải có mã PIN cũ; các con được báo.</translation>
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
            <translation>Hai mã PIN mới khác nhau. Vui lòng nhập lại.</translation>
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
            <source>Keys that open “tell an adult”</source>
            <translation>Phím mở trang “Kể với người lớn”</translation>
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
            <source>Install Hải Đăng as a service and give the child a standard account of their own.</source>
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
            <source>This PC has no password store, so PINs and the key to the private part of Hải Đăng lie in a file beside the data: whoever copies the data has that file, too.</source>
            <translation>Máy này không có kho mật khẩu nên mã PIN và khóa của phần riêng tư nằm trong một tệp ngay cạnh dữ liệu: ai chép dữ liệu thì có luôn tệp đó.</translation>
        </message>
        <message>
            <source>Keep the data in a folder of their own, let this account write to its home folder, and start Hải Đăng again: it then moves that file away from the data by itself.</source>
            <translation>Hãy để dữ liệu trong một thư mục riêng, cho tài khoản này ghi được vào thư mục cá nhân của mình, rồi mở lại Hải Đăng: tệp đó sẽ tự được chuyển ra khỏi chỗ để dữ liệu.</translation>
        </message>
        <message>
            <source>PINs cannot be read or kept on this PC now.</source>
            <translation>Hiện máy này không đọc hoặc cất được mã PIN.</translation>
        </message>
        <message>
            <source>Look after the file {file}: it must be there, whole, and readable by this account alone.</source>
            <translation>Hãy xem lại tệp {file}: tệp phải còn đó, nguyên vẹn và chỉ tài khoản này đọc được.</translation>
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
            <source>A child can choose keys that open “tell an adult” from anywhere ({by}).</source>
            <translation>Trẻ có thể chọn phím mở trang “Kể với người lớn” từ bất cứ đâu ({by}).</translation>
        </message>
        <message>
            <source>This session gives no program keys of its own.</source>
            <translation>Phiên làm việc này không cho chương trình nào có phím riêng.</translation>
        </message>
        <message>
            <source>The button on every page and the sign in the tray open it all the same.</source>
            <translation>Nút trên mọi trang và biểu tượng ở khay hệ thống vẫn mở được trang này.</translation>
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
            <source>usage: </source>
            <translation>cách dùng: </translation>
        </message>
        <message>
            <source>arguments</source>
            <translation>tham số</translation>
        </message>
        <message>
            <source>options</source>
            <translation>tùy chọn</translation>
        </message>
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
            <source>set a new PIN with the recovery code; a new code is printed, and children's messages not read yet are destroyed</source>
            <translation>đặt mã PIN mới bằng mã khôi phục; in ra mã khôi phục mới, và lời nhắn của trẻ chưa đọc sẽ bị hủy</translation>
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
            <source>check lessons of your own</source>
            <translation>kiểm tra bài học tự soạn</translation>
        </message>
        <message>
            <source>name every fault of a lesson with its file and line</source>
            <translation>nêu từng lỗi của bài học, kèm tệp và dòng</translation>
        </message>
        <message>
            <source>a lesson's folder, or the folder in which lessons lie</source>
            <translation>thư mục của một bài học, hoặc thư mục chứa các bài học</translation>
        </message>
        <message>
            <source>check a text, a link or a photo before it is shared; no guard is needed and nothing is stored</source>
            <translation>kiểm tra tin nhắn, link hoặc ảnh trước khi gửi; không cần người gác đèn và không lưu gì</translation>
        </message>
        <message>
            <source>what a text tells about a child</source>
            <translation>một đoạn chữ cho biết gì về trẻ</translation>
        </message>
        <message>
            <source>a file in UTF-8, or - for the input</source>
            <translation>một tệp UTF-8, hoặc - để đọc đầu vào</translation>
        </message>
        <message>
            <source>what a link is; it is not opened</source>
            <translation>đường link là gì; link không bị mở</translation>
        </message>
        <message>
            <source>what a photo's file tells beside the picture</source>
            <translation>tệp ảnh cho biết gì ngoài tấm ảnh</translation>
        </message>
        <message>
            <source>write a copy with the picture alone to this new file (.jpg, .png, .webp)</source>
            <translation>ghi bản sao chỉ có tấm ảnh vào tệp mới này (.jpg, .png, .webp)</translation>
        </message>
        <message>
            <source>The PIN of {name} is changed.</source>
            <translation>Đã đổi mã PIN của {name}.</translation>
        </message>
        <message>
            <source>What children have told {name} and {name} has not read yet is destroyed by this.
Recovery code: </source>
            <translation>Những điều trẻ đã kể với {name} mà {name} chưa đọc sẽ bị hủy.
Mã khôi phục: </translation>
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
            <source>Nobody is known to use this account now, so the strictest of the children's rules hold here.</source>
            <translation>Chưa rõ ai đang dùng tài khoản này, nên ở đây theo quy tắc chặt nhất của các con.</translation>
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
            <source>Left: only what was given for {groups}</source>
            <translation>Còn lại: chỉ giờ cho thêm dành cho {groups}</translation>
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
        <message>
            <source>Nothing was found. That does not mean that there is nothing.</source>
            <translation>Không tìm thấy gì. Điều đó không có nghĩa là không có gì.</translation>
        </message>
        <message>
            <source>Nothing odd about this link. That does not make the page a good one.</source>
            <translation>Link này không có gì lạ. Điều đó chưa có nghĩa là trang tốt.</translation>
        </message>
        <message>
            <source>Careful with this link.</source>
            <translation>Hãy cẩn thận với link này.</translation>
        </message>
        <message>
            <source>Better do not open this link.</source>
            <translation>Không nên mở link này.</translation>
        </message>
        <message>
            <source>It leads to: {host}</source>
            <translation>Nó dẫn tới: {host}</translation>
        </message>
        <message>
            <source>The file holds the picture and nothing else.</source>
            <translation>Trong tệp chỉ có tấm ảnh, không có gì khác.</translation>
        </message>
        <message>
            <source>A copy with the picture alone: {file}</source>
            <translation>Bản sao chỉ có tấm ảnh: {file}</translation>
        </message>
        <message>
            <source>What the picture shows is not looked at. A picture of a body is never safe to send, cleaned or not.</source>
            <translation>Nội dung nhìn thấy trong ảnh không được kiểm tra. Ảnh chụp cơ thể thì không bao giờ an toàn để gửi, dù đã làm sạch hay chưa.</translation>
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
            <source>{file}, line {line}, {key}: the account {account} is named for {adult}, and an adult's account is never tracked.</source>
            <translation>{file}, dòng {line}, {key}: tài khoản {account} đã ghi là của {adult}, mà tài khoản của người lớn thì không bao giờ bị theo dõi.</translation>
        </message>
        <message>
            <source>Right would be an account of the child's own: {right}. Where both use one account, leave it out for the adult.</source>
            <translation>Đúng ra phải là tài khoản riêng của con: {right}. Nếu cả hai dùng chung một tài khoản, hãy bỏ tài khoản đó ở phần người lớn.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: left out, this is the account {account}. It is named for {adult}, and an adult's account is never tracked.</source>
            <translation>{file}, dòng {line}, {key}: không ghi thì là tài khoản {account}. Tài khoản này đã ghi là của {adult}, mà tài khoản của người lớn thì không bao giờ bị theo dõi.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the account {account} is {child}'s, and an adult's account is never tracked.</source>
            <translation>{file}, dòng {line}, {key}: tài khoản {account} là của {child}, mà tài khoản của người lớn thì không bao giờ bị theo dõi.</translation>
        </message>
        <message>
            <source>Leave it out here. Where both use it, it stays the child's, and an adult opens it with the PIN.</source>
            <translation>Hãy bỏ tài khoản này ở đây. Nếu cả hai dùng chung thì tài khoản vẫn là của con, người lớn mở bằng mã PIN.</translation>
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
            <source>The file {file}, in which PINs are kept, is missing.</source>
            <translation>Thiếu tệp {file}, nơi cất mã PIN.</translation>
        </message>
        <message>
            <source>On purpose it lies apart from the data. Put it back from a copy of this PC, or tell whoever looks after this PC.</source>
            <translation>Tệp này được cố ý cất tách khỏi dữ liệu. Hãy khôi phục tệp từ một bản sao của máy, hoặc báo cho người phụ trách máy.</translation>
        </message>
        <message>
            <source>Hải Đăng's lighthouse keeper does not answer.</source>
            <translation>Người gác đèn của Hải Đăng không trả lời.</translation>
        </message>
        <message>
            <source>The keeper comes back by itself. If not, restart this PC. Help and the hotlines work all the same.</source>
            <translation>Người gác đèn sẽ tự trở lại. Nếu chưa được thì khởi động lại máy. Trang giúp đỡ và các số để gọi vẫn dùng được.</translation>
        </message>
        <message>
            <source>The lighthouse keeper cannot start on this PC.</source>
            <translation>Người gác đèn không khởi động được trên máy này.</translation>
        </message>
        <message>
            <source>Restart this PC. If that does not help, tell whoever looks after it.</source>
            <translation>Hãy khởi động lại máy. Nếu vẫn chưa được thì báo cho người phụ trách máy.</translation>
        </message>
        <message>
            <source>The disk is full, so the lighthouse keeper cannot start.</source>
            <translation>Ổ đĩa đã đầy nên người gác đèn không khởi động được.</translation>
        </message>
        <message>
            <source>Free some room on the disk. Until then no time is counted and no rule holds.</source>
            <translation>Hãy giải phóng chỗ trống trên ổ đĩa. Trong lúc chờ, máy không đo giờ và quy tắc không có hiệu lực.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written to, so the lighthouse keeper cannot start.</source>
            <translation>Không ghi được vào thư mục {folder} nên người gác đèn không khởi động được.</translation>
        </message>
        <message>
            <source>Make the disk or folder writable. Until then no time is counted and no rule holds.</source>
            <translation>Hãy mở quyền ghi cho ổ đĩa hoặc thư mục này. Trong lúc chờ, máy không đo giờ và quy tắc không có hiệu lực.</translation>
        </message>
        <message>
            <source>The disk does not take what is to be kept in {folder}, so the lighthouse keeper cannot start.</source>
            <translation>Ổ đĩa không nhận dữ liệu cần lưu vào {folder} nên người gác đèn không khởi động được.</translation>
        </message>
        <message>
            <source>Check the disk for faults. Until it works again no time is counted and no rule holds.</source>
            <translation>Hãy kiểm tra lỗi ổ đĩa. Khi ổ đĩa chưa hoạt động lại, máy không đo giờ và quy tắc không có hiệu lực.</translation>
        </message>
        <message>
            <source>The lighthouse keeper took too long to answer.</source>
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
            <source>The lighthouse keeper has a lot to do just now.</source>
            <translation>Người gác đèn đang bận.</translation>
        </message>
        <message>
            <source>Something went wrong with the lighthouse keeper.</source>
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
            <source>The lighthouse keeper has version {guard}, this program has version {client}.</source>
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
            <source>Others can change the folder of the socket {socket}, so nobody could be sure who answers there.</source>
            <translation>Người khác sửa được thư mục chứa socket {socket}, nên không thể chắc ai đang trả lời ở đó.</translation>
        </message>
        <message>
            <source>Take that right from them (chmod go-w FOLDER), or choose a folder of this account with --socket.</source>
            <translation>Bỏ quyền đó (chmod go-w THƯ_MỤC), hoặc chọn một thư mục của tài khoản này bằng --socket.</translation>
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
            <source>This lighthouse keeper belongs to another account.</source>
            <translation>Người gác đèn này thuộc tài khoản khác.</translation>
        </message>
        <message>
            <source>Each account has a lighthouse keeper of its own; start Hải Đăng in this account.</source>
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
            <translation>Tài khoản “{before}” nay đổi tên thành “{after}”; tài khoản này vẫn là của người cũ.</translation>
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
            <source>The account {account} is {child}'s, and an adult's account is never tracked.</source>
            <translation>Tài khoản {account} là của {child}, mà tài khoản của người lớn thì không bao giờ bị theo dõi.</translation>
        </message>
        <message>
            <source>Leave it out for {adult}. Where both use it, it stays the child's, and an adult opens it with the PIN.</source>
            <translation>Hãy bỏ tài khoản này ở phần {adult}. Nếu cả hai dùng chung thì tài khoản vẫn là của con, người lớn mở bằng mã PIN.</translation>
        </message>
        <message>
            <source>The account {account} was named for {adult} and for {child}, so nothing is tracked there.</source>
            <translation>Tài khoản {account} đã ghi là của {adult} và cả của {child}, nên ở đó không theo dõi gì.</translation>
        </message>
        <message>
            <source>Take it away from one of the two, on the page People.</source>
            <translation>Hãy bỏ tài khoản này ở một trong hai người, trong trang Mọi người.</translation>
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
            <source>This page needs your pictures.</source>
            <translation>Trang này cần bốn hình của em.</translation>
        </message>
        <message>
            <source>Tap your four pictures. Telling an adult and 111 work without them.</source>
            <translation>Em chạm vào bốn hình của em nhé. Kể với người lớn và gọi 111 thì không cần hình.</translation>
        </message>
        <message>
            <source>These are not the right pictures.</source>
            <translation>Bốn hình này chưa đúng.</translation>
        </message>
        <message>
            <source>Try again after: {wait}. Telling an adult and 111 work without them.</source>
            <translation>Em thử lại sau {wait} nữa nhé. Kể với người lớn và gọi 111 thì không cần hình.</translation>
        </message>
        <message>
            <source>Try once more, slowly.</source>
            <translation>Em thử lại từ từ nhé.</translation>
        </message>
        <message>
            <source>After several wrong tries there is a wait.</source>
            <translation>Sau nhiều lần chưa đúng thì phải chờ một lúc.</translation>
        </message>
        <message>
            <source>No pictures have been chosen yet.</source>
            <translation>Chưa có hình nào được chọn.</translation>
        </message>
        <message>
            <source>Choose four pictures first.</source>
            <translation>Trước hết hãy chọn bốn hình.</translation>
        </message>
        <message>
            <source>A picture code has {length} pictures.</source>
            <translation>Mã hình gồm {length} hình.</translation>
        </message>
        <message>
            <source>Tap {length} pictures, one after the other.</source>
            <translation>Chạm lần lượt {length} hình.</translation>
        </message>
        <message>
            <source>These were other pictures than before.</source>
            <translation>Lần này khác với bốn hình lúc nãy.</translation>
        </message>
        <message>
            <source>Choose four pictures once more.</source>
            <translation>Em chọn lại bốn hình nhé.</translation>
        </message>
        <message>
            <source>Four times the same picture is easy to guess.</source>
            <translation>Bốn lần cùng một hình thì dễ đoán quá.</translation>
        </message>
        <message>
            <source>Choose at least two different pictures.</source>
            <translation>Hãy chọn ít nhất hai hình khác nhau.</translation>
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
            <source>A wrong PIN was entered for {adult}: {wrong} in a row.</source>
            <translation>Mã PIN của {adult} bị nhập sai {wrong} lần liên tiếp.</translation>
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
            <source>Compare it letter by letter with the one you wrote down or saved.</source>
            <translation>Hãy so từng ký tự với bản đã chép hoặc đã lưu.</translation>
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
            <source>This rule is not there any more; the rules have changed.</source>
            <translation>Quy tắc này không còn nữa; quy tắc đã thay đổi.</translation>
        </message>
        <message>
            <source>Open the rules again to see how they are now.</source>
            <translation>Mở lại trang quy tắc để xem hiện giờ thế nào.</translation>
        </message>
        <message>
            <source>There are no words in it yet.</source>
            <translation>Chưa có lời nào.</translation>
        </message>
        <message>
            <source>Choose a sentence, or write one of your own.</source>
            <translation>Chọn một câu, hoặc viết câu của riêng mình.</translation>
        </message>
        <message>
            <source>The child is told why the rule stays, and a reason is missing.</source>
            <translation>Con sẽ được biết vì sao giữ nguyên, mà lý do còn thiếu.</translation>
        </message>
        <message>
            <source>The rules have not changed since the child asked.</source>
            <translation>Quy tắc chưa đổi từ khi con nói.</translation>
        </message>
        <message>
            <source>Change them under Rules first, or say that you would like to talk about it.</source>
            <translation>Bố mẹ đổi ở trang Quy tắc trước, hoặc hẹn nói chuyện với con.</translation>
        </message>
        <message>
            <source>A plan of one's own begins at the age of {age}.</source>
            <translation>Kế hoạch của riêng mình bắt đầu từ {age} tuổi.</translation>
        </message>
        <message>
            <source>You can say something about each rule, and talk about it together.</source>
            <translation>Em có thể nói về từng quy tắc, và cùng nói chuyện.</translation>
        </message>
        <message>
            <source>This plan has a number that no day has.</source>
            <translation>Kế hoạch có một con số không ngày nào có.</translation>
        </message>
        <message>
            <source>Look at minutes and times again.</source>
            <translation>Xem lại số phút và giờ.</translation>
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
        <message>
            <source>{file}, line {line}: this file is missing.</source>
            <translation>{file}, dòng {line}: thiếu tệp này.</translation>
        </message>
        <message>
            <source>A lesson has three files: lesson.toml, vi.md and en.md. Add {right}.</source>
            <translation>Mỗi bài học có ba tệp: lesson.toml, vi.md và en.md. Hãy thêm {right}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this file cannot be read.</source>
            <translation>{file}, dòng {line}: không đọc được tệp này.</translation>
        </message>
        <message>
            <source>Save it as UTF-8, smaller than 256 KB, so that everybody may read it.</source>
            <translation>Hãy lưu bằng UTF-8, nhỏ hơn 256 KB, và cho phép mọi người đọc.</translation>
        </message>
        <message>
            <source>{file}, line {line}: there is no lesson here.</source>
            <translation>{file}, dòng {line}: ở đây không có bài học nào.</translation>
        </message>
        <message>
            <source>Name the folder of a lesson, or the folder in which lessons lie.</source>
            <translation>Hãy ghi thư mục của một bài học, hoặc thư mục chứa các bài học.</translation>
        </message>
        <message>
            <source>{file}, line {line}: there is no such folder.</source>
            <translation>{file}, dòng {line}: không có thư mục này.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this folder cannot be read.</source>
            <translation>{file}, dòng {line}: không đọc được thư mục này.</translation>
        </message>
        <message>
            <source>Check that it is a folder, and that you may read it.</source>
            <translation>Hãy kiểm tra xem đây có phải là thư mục không và bạn có quyền đọc không.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} is not the name of the folder.</source>
            <translation>{file}, dòng {line}, {key}: {wrong} không trùng tên thư mục.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: a lesson cannot have the name of this folder: {wrong}</source>
            <translation>{file}, dòng {line}, {key}: tên thư mục này không dùng làm tên bài học được: {wrong}</translation>
        </message>
        <message>
            <source>A name has only a-z, 0-9 and hyphens. Call the folder: {right}</source>
            <translation>Tên chỉ gồm a-z, 0-9 và dấu gạch nối. Hãy đổi tên thư mục thành: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: there is a lesson {wrong} already.</source>
            <translation>{file}, dòng {line}: đã có bài học {wrong}.</translation>
        </message>
        <message>
            <source>Give this lesson and its folder another name.</source>
            <translation>Hãy đặt tên khác cho bài học này và thư mục của nó.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: there are {wrong} of them.</source>
            <translation>{file}, dòng {line}, {key}: số lượng là {wrong}.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} has no screen, so it shows nothing.</source>
            <translation>{file}, dòng {line}, {key}: {wrong} không có màn hình nên không hiện gì.</translation>
        </message>
        <message>
            <source>These have a screen: {right}</source>
            <translation>Những thứ có màn hình: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: no part is a clue, so there is nothing to find.</source>
            <translation>{file}, dòng {line}, {key}: không phần nào là dấu hiệu nên không có gì để tìm.</translation>
        </message>
        <message>
            <source>Mark at least one part: {right}</source>
            <translation>Hãy đánh dấu ít nhất một phần: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: no answer is right.</source>
            <translation>{file}, dòng {line}, {key}: không có câu trả lời nào đúng.</translation>
        </message>
        <message>
            <source>Mark at least one answer: {right}</source>
            <translation>Hãy đánh dấu ít nhất một câu trả lời: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: every answer is right, so there is nothing to think about.</source>
            <translation>{file}, dòng {line}, {key}: câu trả lời nào cũng đúng nên không có gì để suy nghĩ.</translation>
        </message>
        <message>
            <source>Leave at least one answer without: {right}</source>
            <translation>Hãy để ít nhất một câu trả lời không có: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has no pages.</source>
            <translation>{file}, dòng {line}: bài học chưa có trang nào.</translation>
        </message>
        <message>
            <source>Add them, each below a line with [[page]]. The first one has: {right}</source>
            <translation>Hãy thêm các trang, mỗi trang nằm dưới một dòng [[page]]. Trang đầu tiên có: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has {wrong} pages.</source>
            <translation>{file}, dòng {line}: bài học có {wrong} trang.</translation>
        </message>
        <message>
            <source>It needs at least {right} pages.</source>
            <translation>Cần ít nhất {right} trang.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has {wrong} choices whose options lead to different pages.</source>
            <translation>{file}, dòng {line}: bài học có {wrong} chỗ lựa chọn dẫn đến những trang khác nhau.</translation>
        </message>
        <message>
            <source>It needs at least {right} such choices.</source>
            <translation>Cần ít nhất {right} chỗ lựa chọn như vậy.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has {wrong} review questions.</source>
            <translation>{file}, dòng {line}: bài học có {wrong} câu hỏi ôn tập.</translation>
        </message>
        <message>
            <source>It needs at least {right} review questions.</source>
            <translation>Cần ít nhất {right} câu hỏi ôn tập.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has no exercise.</source>
            <translation>{file}, dòng {line}: bài học chưa có bài tập.</translation>
        </message>
        <message>
            <source>Add a page with: {right}</source>
            <translation>Hãy thêm một trang có: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has no sentence to say aloud.</source>
            <translation>{file}, dòng {line}: bài học chưa có câu để nói to.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the first page {wrong} has no scene.</source>
            <translation>{file}, dòng {line}, {key}: trang đầu {wrong} chưa có cảnh.</translation>
        </message>
        <message>
            <source>Add one, for example: {right}</source>
            <translation>Hãy thêm một cảnh, ví dụ: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: there is no page {wrong}.</source>
            <translation>{file}, dòng {line}, {key}: không có trang {wrong}.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: another option comes to {wrong} too, so this one has no page of its own.</source>
            <translation>{file}, dòng {line}, {key}: lựa chọn khác cũng dẫn đến trang {wrong}, nên lựa chọn này chưa có trang riêng.</translation>
        </message>
        <message>
            <source>Write a page of what happens after this option, let it lead on, and name it here: {right}</source>
            <translation>Hãy viết một trang kể điều xảy ra sau lựa chọn này, cho trang ấy dẫn tiếp, rồi ghi tên nó ở đây: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{wrong}” is a fact, and lesson.toml names no source.</source>
            <translation>{file}, dòng {line}: “{wrong}” là một dữ kiện, mà lesson.toml chưa ghi nguồn.</translation>
        </message>
        <message>
            <source>Say in lesson.toml where it comes from: {right}</source>
            <translation>Hãy ghi nguồn trong lesson.toml: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: no way leads to the page {wrong}.</source>
            <translation>{file}, dòng {line}: không có lối nào dẫn đến trang {wrong}.</translation>
        </message>
        <message>
            <source>Let a page lead there: {right}</source>
            <translation>Hãy cho một trang dẫn đến đó: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: no way leads from the page {wrong} to the end.</source>
            <translation>{file}, dòng {line}: từ trang {wrong} không có lối nào đến hết bài.</translation>
        </message>
        <message>
            <source>Let it lead on, or end the story there: {right}</source>
            <translation>Hãy cho nó dẫn tiếp, hoặc kết thúc câu chuyện ở đó: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the file has one title, at its beginning.</source>
            <translation>{file}, dòng {line}: mỗi tệp có một tựa đề, ở đầu tệp.</translation>
        </message>
        <message>
            <source>Begin this line so: {right}</source>
            <translation>Dòng này bắt đầu bằng: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: under the title a line is missing that says what the lesson is about.</source>
            <translation>{file}, dòng {line}: dưới tựa đề còn thiếu một dòng giới thiệu bài học.</translation>
        </message>
        <message>
            <source>Begin that line so: {right}</source>
            <translation>Dòng đó bắt đầu bằng: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: this line belongs to nothing: {wrong}</source>
            <translation>{file}, dòng {line}: dòng này không thuộc phần nào: {wrong}</translation>
        </message>
        <message>
            <source>Before it stands a line such as: {right}</source>
            <translation>Trước nó cần một dòng như: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: in this line is a sign that nobody sees: {wrong}</source>
            <translation>{file}, dòng {line}: dòng này có một ký tự không nhìn thấy được: {wrong}</translation>
        </message>
        <message>
            <source>Delete it, or write a space in its place.</source>
            <translation>Hãy xóa ký tự đó, hoặc thay bằng dấu cách.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this heading is not known: {wrong}</source>
            <translation>{file}, dòng {line}: không hiểu đề mục này: {wrong}</translation>
        </message>
        <message>
            <source>{file}, line {line}: {wrong} has no heading for the child to read.</source>
            <translation>{file}, dòng {line}: {wrong} chưa có đề mục cho trẻ đọc.</translation>
        </message>
        <message>
            <source>Write it after the colon: {right}</source>
            <translation>Hãy viết sau dấu hai chấm: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: lesson.toml has no {wrong}.</source>
            <translation>{file}, dòng {line}: lesson.toml không có {wrong}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the words for {wrong} are missing.</source>
            <translation>{file}, dòng {line}: thiếu lời cho {wrong}.</translation>
        </message>
        <message>
            <source>Add a part that begins so: {right}</source>
            <translation>Hãy thêm một phần bắt đầu bằng: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: lesson.toml has no “{wrong}” on this page.</source>
            <translation>{file}, dòng {line}: trong lesson.toml, trang này không có “{wrong}”.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the words for “{wrong}” are missing on this page.</source>
            <translation>{file}, dòng {line}: trang này thiếu lời cho “{wrong}”.</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{wrong}” has no words.</source>
            <translation>{file}, dòng {line}: “{wrong}” chưa có lời.</translation>
        </message>
        <message>
            <source>Write them on the lines below: {right}</source>
            <translation>Hãy viết ở những dòng dưới: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{wrong}” does not say why.</source>
            <translation>{file}, dòng {line}: “{wrong}” chưa nói vì sao.</translation>
        </message>
        <message>
            <source>Add a line that begins so: {right}</source>
            <translation>Hãy thêm một dòng bắt đầu bằng: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: a sentence has {count} words: {wrong}</source>
            <translation>{file}, dòng {line}: một câu có {count} tiếng: {wrong}</translation>
        </message>
        <message>
            <source>For children of 6 to 10 a sentence has {right} words at most. Make two of it.</source>
            <translation>Cho trẻ từ 6 đến 10 tuổi, mỗi câu nhiều nhất {right} tiếng. Hãy tách thành hai câu.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {wrong} is not in the scene of this page.</source>
            <translation>{file}, dòng {line}: {wrong} không có trong cảnh của trang này.</translation>
        </message>
        <message>
            <source>These are there: {right}</source>
            <translation>Trong cảnh có: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: {wrong} is to speak, and the scene of this page is empty.</source>
            <translation>{file}, dòng {line}: {wrong} có lời nói, mà cảnh của trang này không có ai và không có gì.</translation>
        </message>
        <message>
            <source>Put it into the scene in lesson.toml: {right}</source>
            <translation>Hãy thêm vào cảnh trong lesson.toml: {right}</translation>
        </message>
        <message>
            <source>How far you are in this lesson could not be kept.</source>
            <translation>Chưa nhớ được em học bài này đến đâu.</translation>
        </message>
        <message>
            <source>The lesson goes on all the same.</source>
            <translation>Bài học vẫn tiếp tục bình thường.</translation>
        </message>
        <message>
            <source>This lesson cannot be opened: {lesson}</source>
            <translation>Chưa mở được bài học này: {lesson}</translation>
        </message>
        <message>
            <source>Choose another lesson. Whoever looks after this PC can check it: haidang lessons check</source>
            <translation>Em chọn bài khác nhé. Người chăm sóc máy có thể kiểm tra bằng: haidang lessons check</translation>
        </message>
        <message>
            <source>The private part of Hải Đăng cannot be opened just now.</source>
            <translation>Phần riêng tư của Hải Đăng lúc này chưa mở được.</translation>
        </message>
        <message>
            <source>Try again in a moment. 111 and talking to an adult do not need it.</source>
            <translation>Lát nữa thử lại nhé. Gọi 111 hay nói với người lớn thì không cần đến phần này.</translation>
        </message>
        <message>
            <source>This adult is not on the list any more.</source>
            <translation>Người lớn này không còn trong danh sách nữa.</translation>
        </message>
        <message>
            <source>Open the list again and choose somebody from it. 111 works from any phone.</source>
            <translation>Mở lại danh sách và chọn một người nhé. Số 111 gọi được từ mọi điện thoại.</translation>
        </message>
        <message>
            <source>Nothing can be sent to this adult from here.</source>
            <translation>Từ đây chưa gửi được cho người lớn này.</translation>
        </message>
        <message>
            <source>How to reach them: {how}</source>
            <translation>Cách liên lạc: {how}</translation>
        </message>
        <message>
            <source>How messages reach this adult has just changed. Nothing was sent.</source>
            <translation>Cách gửi lời nhắn đến người lớn này vừa thay đổi. Chưa có gì được gửi đi.</translation>
        </message>
        <message>
            <source>Open the list again and choose. 111 works from any phone.</source>
            <translation>Mở lại danh sách và chọn nhé. Số 111 gọi được từ mọi điện thoại.</translation>
        </message>
        <message>
            <source>{most} messages were sent within a day.</source>
            <translation>Trong một ngày đã có {most} lời nhắn được gửi.</translation>
        </message>
        <message>
            <source>They are on their way. Talk to an adult, or call 111 from any phone.</source>
            <translation>Các lời nhắn ấy đang được gửi. Em có thể nói trực tiếp với một người lớn, hoặc gọi 111 từ điện thoại nào cũng được.</translation>
        </message>
        <message>
            <source>A great many messages are kept, and there is no room for more.</source>
            <translation>Đã giữ rất nhiều lời nhắn, không còn chỗ cho lời nhắn mới.</translation>
        </message>
        <message>
            <source>Delete one that you no longer need. Or talk to an adult, or call 111 from any phone.</source>
            <translation>Em có thể xóa một lời nhắn không cần nữa. Hoặc nói trực tiếp với người lớn, hoặc gọi 111 từ điện thoại nào cũng được.</translation>
        </message>
        <message>
            <source>{most} things were added to this message.</source>
            <translation>Lời nhắn này đã được thêm {most} lần.</translation>
        </message>
        <message>
            <source>Send a new message instead.</source>
            <translation>Em gửi một lời nhắn mới nhé.</translation>
        </message>
        <message>
            <source>There is nothing to send yet.</source>
            <translation>Chưa có gì để gửi.</translation>
        </message>
        <message>
            <source>Choose what it is about, or write a sentence.</source>
            <translation>Chọn xem là chuyện gì, hoặc viết một câu.</translation>
        </message>
        <message>
            <source>This message is not here any more.</source>
            <translation>Lời nhắn này không còn ở đây nữa.</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>Hãy mở lại danh sách.</translation>
        </message>
        <message>
            <source>The program sent a message without a proper number.</source>
            <translation>Chương trình đã gửi một tin không có mã số đúng.</translation>
        </message>
        <message>
            <source>Try once more. If it happens again, restart Hải Đăng.</source>
            <translation>Thử lại một lần nữa. Nếu vẫn vậy, hãy khởi động lại Hải Đăng.</translation>
        </message>
        <message>
            <source>This list has room for {most}.</source>
            <translation>Danh sách này có chỗ cho {most}.</translation>
        </message>
        <message>
            <source>Take one out first.</source>
            <translation>Hãy bỏ bớt một mục trước.</translation>
        </message>
        <message>
            <source>No word has been sent to this address.</source>
            <translation>Chưa có từ bí mật nào được gửi tới địa chỉ này.</translation>
        </message>
        <message>
            <source>Send a word first.</source>
            <translation>Em gửi một từ bí mật trước nhé.</translation>
        </message>
        <message>
            <source>{most} words were sent to this address within a day.</source>
            <translation>Trong một ngày đã gửi {most} từ bí mật tới địa chỉ này.</translation>
        </message>
        <message>
            <source>Try again tomorrow, or ask this adult in person.</source>
            <translation>Ngày mai thử lại, hoặc hỏi trực tiếp người lớn này.</translation>
        </message>
        <message>
            <source>This channel is not here any more.</source>
            <translation>Kênh này không còn ở đây nữa.</translation>
        </message>
        <message>
            <source>This channel belongs to another adult, or is of another kind.</source>
            <translation>Kênh này của một người lớn khác, hoặc thuộc loại khác.</translation>
        </message>
        <message>
            <source>Change your own channels, or make a new one.</source>
            <translation>Hãy sửa kênh của chính mình, hoặc tạo kênh mới.</translation>
        </message>
        <message>
            <source>Something in this channel's settings cannot be right.</source>
            <translation>Có điều gì đó trong cài đặt của kênh này chưa đúng.</translation>
        </message>
        <message>
            <source>Look at server, port, sender and password again.</source>
            <translation>Hãy xem lại máy chủ, cổng, người gửi và mật khẩu.</translation>
        </message>
        <message>
            <source>This address cannot be right for that channel.</source>
            <translation>Địa chỉ này chưa đúng với kênh đã chọn.</translation>
        </message>
        <message>
            <source>Look at it again, letter by letter.</source>
            <translation>Hãy xem lại từng chữ một.</translation>
        </message>
        <message>
            <source>The file {file} is longer than {most}.</source>
            <translation>Tệp {file} dài hơn {most}.</translation>
        </message>
        <message>
            <source>Check it in parts.</source>
            <translation>Hãy kiểm tra từng phần.</translation>
        </message>
        <message>
            <source>The file {file} is no picture of a kind that is known here.</source>
            <translation>Tệp {file} không phải loại ảnh được biết ở đây.</translation>
        </message>
        <message>
            <source>JPEG, PNG, WebP and HEIC can be checked.</source>
            <translation>Có thể kiểm tra JPEG, PNG, WebP và HEIC.</translation>
        </message>
        <message>
            <source>The picture {file} is damaged or breaks off.</source>
            <translation>Ảnh {file} bị hỏng hoặc bị cắt ngang.</translation>
        </message>
        <message>
            <source>Take it from the phone or camera again.</source>
            <translation>Hãy lấy lại ảnh từ điện thoại hoặc máy ảnh.</translation>
        </message>
        <message>
            <source>The picture {file} is too large to be checked here.</source>
            <translation>Ảnh {file} quá lớn, không kiểm tra được ở đây.</translation>
        </message>
        <message>
            <source>Up to 100 MB and 100 million pixels can be.</source>
            <translation>Tối đa 100 MB và 100 triệu điểm ảnh.</translation>
        </message>
        <message>
            <source>The copy {file} still held something beside the picture, and was thrown away.</source>
            <translation>Bản sao {file} vẫn còn thứ khác ngoài tấm ảnh nên đã bị bỏ đi.</translation>
        </message>
        <message>
            <source>Save it under another ending, for example .png.</source>
            <translation>Hãy lưu với đuôi khác, ví dụ .png.</translation>
        </message>
        <message>
            <source>A copy cannot be saved as {file}.</source>
            <translation>Không thể lưu bản sao thành {file}.</translation>
        </message>
        <message>
            <source>Let its name end in .jpg, .png or .webp; a HEIC becomes a .jpg.</source>
            <translation>Hãy đặt tên có đuôi .jpg, .png hoặc .webp; ảnh HEIC sẽ thành .jpg.</translation>
        </message>
        <message>
            <source>This is no link.</source>
            <translation>Đây không phải đường link.</translation>
        </message>
        <message>
            <source>Give it as it was sent, for example https://example.vn/page.</source>
            <translation>Hãy ghi đúng như khi nhận được, ví dụ https://example.vn/page.</translation>
        </message>
        <message>
            <source>Something is still missing before this can be asked.</source>
            <translation>Còn thiếu vài điều trước khi hỏi được.</translation>
        </message>
        <message>
            <source>Fill in the name, where you met, the app, and answer each question.</source>
            <translation>Điền tên, nơi quen nhau, ứng dụng, và trả lời từng câu hỏi.</translation>
        </message>
        <message>
            <source>Many people wait for an answer already ({most}).</source>
            <translation>Đã có nhiều người đang chờ câu trả lời ({most}).</translation>
        </message>
        <message>
            <source>Talk about them together first, or take one back.</source>
            <translation>Cùng nói chuyện về họ trước, hoặc rút lại một người.</translation>
        </message>
        <message>
            <source>This person is not on the list any more.</source>
            <translation>Người này không còn trong danh sách.</translation>
        </message>
        <message>
            <source>Something is missing, or one of the texts is too long.</source>
            <translation>Còn thiếu một điều, hoặc có chỗ viết quá dài.</translation>
        </message>
        <message>
            <source>Fill in which picture, who, for what and where, each in {most} letters at most.</source>
            <translation>Xin điền ảnh nào, ai dùng, để làm gì và dùng ở đâu, mỗi chỗ nhiều nhất {most} ký tự.</translation>
        </message>
        <message>
            <source>The last day lies in the past.</source>
            <translation>Ngày cuối đã qua rồi.</translation>
        </message>
        <message>
            <source>Choose today or a later day, or “one time”.</source>
            <translation>Xin chọn hôm nay hoặc một ngày sau đó, hoặc “một lần”.</translation>
        </message>
        <message>
            <source>The register of this child is full ({most} lines).</source>
            <translation>Sổ của trẻ này đã đầy ({most} dòng).</translation>
        </message>
        <message>
            <source>Save it as a PDF, then delete lines that are over.</source>
            <translation>Xin lưu thành PDF, rồi xóa những dòng đã hết hiệu lực.</translation>
        </message>
        <message>
            <source>This line is not in the register any more.</source>
            <translation>Dòng này không còn trong sổ nữa.</translation>
        </message>
        <message>
            <source>Open the list again to see how it stands now.</source>
            <translation>Mở lại danh sách để xem hiện giờ thế nào.</translation>
        </message>
        <message>
            <source>This consent has changed in the meantime.</source>
            <translation>Sự đồng ý này vừa có thay đổi.</translation>
        </message>
        <message>
            <source>This consent is still open.</source>
            <translation>Sự đồng ý này vẫn chưa khép lại.</translation>
        </message>
        <message>
            <source>Withdraw it first, so that the child sees that it has ended. Then it can be deleted.</source>
            <translation>Xin rút lại trước, để con thấy là đã dừng. Sau đó có thể xóa.</translation>
        </message>
        <message>
            <source>This has changed in the meantime.</source>
            <translation>Việc này vừa thay đổi.</translation>
        </message>
        <message>
            <source>The child is told why it ends, and a reason is missing.</source>
            <translation>Con sẽ được biết vì sao dừng, và lý do còn trống.</translation>
        </message>
        <message>
            <source>Write a short reason in kind words.</source>
            <translation>Viết một lý do ngắn bằng lời nhẹ nhàng.</translation>
        </message>
        <message>
            <source>Many feelings are shared already ({most}).</source>
            <translation>Đã có nhiều cảm xúc được cho xem ({most}).</translation>
        </message>
        <message>
            <source>You can take some back, or simply tell the adult yourself.</source>
            <translation>Có thể rút lại vài mục, hoặc nói trực tiếp với người lớn.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this is not text in UTF-8.</source>
            <translation>{file}, dòng {line}: đây không phải văn bản UTF-8.</translation>
        </message>
        <message>
            <source>Save the file once more, as text in UTF-8.</source>
            <translation>Hãy lưu lại tệp dưới dạng văn bản UTF-8.</translation>
        </message>
        <message>
            <source>{option} is missing, and there is no terminal to ask instead.</source>
            <translation>Còn thiếu {option}, mà không có cửa sổ dòng lệnh để hỏi.</translation>
        </message>
        <message>
            <source>Write it into a file that you alone can read, and name that file: {option} FILE</source>
            <translation>Hãy ghi vào một tệp chỉ mình bạn đọc được, rồi chỉ ra tệp đó: {option} FILE</translation>
        </message>
        <message>
            <source>This needs the PIN of an adult, and there is no terminal to ask for it.</source>
            <translation>Việc này cần mã PIN của người lớn, mà không có cửa sổ dòng lệnh để hỏi.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the file {pin_file} is not text in UTF-8.</source>
            <translation>{file}, dòng {line}, {key}: tệp {pin_file} không phải văn bản UTF-8.</translation>
        </message>
        <message>
            <source>Save that file once more, as text in UTF-8.</source>
            <translation>Hãy lưu lại tệp đó dưới dạng văn bản UTF-8.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: at least one adult must be a parent.</source>
            <translation>{file}, dòng {line}, {key}: cần ít nhất một người lớn có vai trò bố mẹ.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the key {key} stands there a second time.</source>
            <translation>{file}, dòng {line}: khóa {key} xuất hiện lần thứ hai.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the table {key} begins a second time.</source>
            <translation>{file}, dòng {line}: bảng {key} xuất hiện lần thứ hai.</translation>
        </message>
        <message>
            <source>Leave one of them out. Where there may be several, each begins with: [[{key}]]</source>
            <translation>Hãy bỏ bớt một chỗ. Chỗ nào được có nhiều bảng thì mỗi bảng mở đầu bằng: [[{key}]]</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} has a character in it that cannot be printed.</source>
            <translation>{file}, dòng {line}, {key}: {wrong} có ký tự không in ra được.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: there are too many, namely {wrong}.</source>
            <translation>{file}, dòng {line}, {key}: quá nhiều, có tới {wrong}.</translation>
        </message>
        <message>
            <source>There can be at most {right}.</source>
            <translation>Có thể có nhiều nhất {right}.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} is not in Hải Đăng's list of apps.</source>
            <translation>{file}, dòng {line}, {key}: danh sách ứng dụng của Hải Đăng không có {wrong}.</translation>
        </message>
        <message>
            <source>That is right if haidang status or haidang report names it so. Otherwise perhaps this is meant: {right}</source>
            <translation>Viết vậy là đúng nếu lệnh haidang status hoặc haidang report gọi như thế. Nếu không, có lẽ ý bạn là: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: nothing on this PC is known as {wrong}, nor in Hải Đăng's list of apps.</source>
            <translation>{file}, dòng {line}, {key}: máy này không có ứng dụng nào tên {wrong}, danh sách ứng dụng của Hải Đăng cũng không có.</translation>
        </message>
        <message>
            <source>The rule holds as soon as something is. Perhaps this is meant: {right}</source>
            <translation>Quy tắc có hiệu lực khi nào có ứng dụng như vậy. Có lẽ ý bạn là: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: neither this file nor Hải Đăng's list of apps has a group {wrong}.</source>
            <translation>{file}, dòng {line}, {key}: cả tệp này lẫn danh sách ứng dụng của Hải Đăng đều không có nhóm {wrong}.</translation>
        </message>
        <message>
            <source>No time of a group holds for this app then. Perhaps this is meant: {right}</source>
            <translation>Như vậy ứng dụng này không theo giờ của nhóm nào. Có lẽ ý bạn là: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: no app belongs to the group {wrong}.</source>
            <translation>{file}, dòng {line}, {key}: không có ứng dụng nào thuộc nhóm {wrong}.</translation>
        </message>
        <message>
            <source>What stands there holds for nothing then. Perhaps this is meant: {right}</source>
            <translation>Như vậy những gì ghi ở đó không áp dụng cho ứng dụng nào. Có lẽ ý bạn là: {right}</translation>
        </message>
    </context>
    <context>
        <name>scenes</name>
        <message>
            <source>Mum</source>
            <translation>mẹ</translation>
        </message>
        <message>
            <source>Dad</source>
            <translation>bố</translation>
        </message>
        <message>
            <source>Grandmother</source>
            <translation>bà</translation>
        </message>
        <message>
            <source>Grandfather</source>
            <translation>ông</translation>
        </message>
        <message>
            <source>an aunt</source>
            <translation>cô</translation>
        </message>
        <message>
            <source>an uncle</source>
            <translation>chú</translation>
        </message>
        <message>
            <source>the teacher (a woman)</source>
            <translation>cô giáo</translation>
        </message>
        <message>
            <source>the teacher (a man)</source>
            <translation>thầy giáo</translation>
        </message>
        <message>
            <source>a counsellor of 111 on the line</source>
            <translation>cô tư vấn viên 111 ở đầu dây bên kia</translation>
        </message>
        <message>
            <source>a police officer</source>
            <translation>chú công an</translation>
        </message>
        <message>
            <source>a doctor</source>
            <translation>cô bác sĩ</translation>
        </message>
        <message>
            <source>a neighbour</source>
            <translation>cô hàng xóm</translation>
        </message>
        <message>
            <source>the shopkeeper</source>
            <translation>chú bán hàng</translation>
        </message>
        <message>
            <source>somebody online who is not known</source>
            <translation>một người trên mạng không rõ là ai</translation>
        </message>
        <message>
            <source>In the bedroom</source>
            <translation>Trong phòng ngủ</translation>
        </message>
        <message>
            <source>In the bedroom at night</source>
            <translation>Trong phòng ngủ, buổi tối</translation>
        </message>
        <message>
            <source>In the living room</source>
            <translation>Trong phòng khách</translation>
        </message>
        <message>
            <source>In the kitchen</source>
            <translation>Trong bếp</translation>
        </message>
        <message>
            <source>In the classroom</source>
            <translation>Trong lớp học</translation>
        </message>
        <message>
            <source>In the computer room at school</source>
            <translation>Trong phòng máy của trường</translation>
        </message>
        <message>
            <source>In the schoolyard</source>
            <translation>Ở sân trường</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>Trong thư viện</translation>
        </message>
        <message>
            <source>In the yard at home</source>
            <translation>Ở sân nhà</translation>
        </message>
        <message>
            <source>In the street</source>
            <translation>Trên phố</translation>
        </message>
        <message>
            <source>At the market</source>
            <translation>Ở chợ</translation>
        </message>
        <message>
            <source>In a boat on the river</source>
            <translation>Trên thuyền giữa sông</translation>
        </message>
        <message>
            <source>In the park</source>
            <translation>Trong công viên</translation>
        </message>
        <message>
            <source>In the boarding school</source>
            <translation>Trong phòng ở nội trú</translation>
        </message>
        <message>
            <source>In the internet shop</source>
            <translation>Trong tiệm net</translation>
        </message>
        <message>
            <source>At the sea</source>
            <translation>Ở bãi biển</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>vui</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>bình tĩnh</translation>
        </message>
        <message>
            <source>worried</source>
            <translation>lo lắng</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>buồn</translation>
        </message>
        <message>
            <source>surprised</source>
            <translation>ngạc nhiên</translation>
        </message>
        <message>
            <source>proud</source>
            <translation>tự hào</translation>
        </message>
        <message>
            <source>sleepy</source>
            <translation>buồn ngủ</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>giận</translation>
        </message>
        <message>
            <source>scared</source>
            <translation>sợ</translation>
        </message>
        <message>
            <source>a computer</source>
            <translation>máy tính bàn</translation>
        </message>
        <message>
            <source>a laptop</source>
            <translation>máy tính xách tay</translation>
        </message>
        <message>
            <source>a phone</source>
            <translation>điện thoại</translation>
        </message>
        <message>
            <source>a tablet</source>
            <translation>máy tính bảng</translation>
        </message>
        <message>
            <source>a television</source>
            <translation>ti vi</translation>
        </message>
        <message>
            <source>a book</source>
            <translation>quyển sách</translation>
        </message>
        <message>
            <source>a ball</source>
            <translation>quả bóng</translation>
        </message>
        <message>
            <source>a gift</source>
            <translation>hộp quà</translation>
        </message>
        <message>
            <source>a key</source>
            <translation>chìa khóa</translation>
        </message>
        <message>
            <source>a letter</source>
            <translation>lá thư</translation>
        </message>
        <message>
            <source>a cake</source>
            <translation>bánh kem</translation>
        </message>
        <message>
            <source>a kite</source>
            <translation>con diều</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>bức tranh</translation>
        </message>
        <message>
            <source>a bicycle</source>
            <translation>xe đạp</translation>
        </message>
        <message>
            <source>a moped</source>
            <translation>xe máy</translation>
        </message>
        <message>
            <source>a star lantern</source>
            <translation>đèn ông sao</translation>
        </message>
        <message>
            <source>a cat</source>
            <translation>con mèo</translation>
        </message>
        <message>
            <source>a dog</source>
            <translation>con chó</translation>
        </message>
        <message>
            <source>a plant</source>
            <translation>chậu cây</translation>
        </message>
        <message>
            <source>a school bag</source>
            <translation>cặp sách</translation>
        </message>
        <message>
            <source>a clock</source>
            <translation>đồng hồ</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>cái bàn</translation>
        </message>
        <message>
            <source>a bed</source>
            <translation>cái giường</translation>
        </message>
        <message>
            <source>a lamp</source>
            <translation>cây đèn</translation>
        </message>
        <message>
            <source>money</source>
            <translation>tiền</translation>
        </message>
        <message>
            <source>headphones</source>
            <translation>tai nghe</translation>
        </message>
        <message>
            <source>a camera</source>
            <translation>máy ảnh</translation>
        </message>
        <message>
            <source>a toothbrush</source>
            <translation>bàn chải đánh răng</translation>
        </message>
        <message>
            <source>food</source>
            <translation>bát thức ăn</translation>
        </message>
        <message>
            <source>a tree</source>
            <translation>cây xanh</translation>
        </message>
        <message>
            <source>a bench</source>
            <translation>ghế dài</translation>
        </message>
        <message>
            <source>a board</source>
            <translation>tấm bảng</translation>
        </message>
        <message>
            <source>a bus</source>
            <translation>xe buýt</translation>
        </message>
        <message>
            <source>rain</source>
            <translation>trời mưa</translation>
        </message>
        <message>
            <source>a heart</source>
            <translation>hình trái tim</translation>
        </message>
        <message>
            <source>a game</source>
            <translation>trò chơi</translation>
        </message>
        <message>
            <source>a chat</source>
            <translation>cuộc trò chuyện</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>video</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>tấm ảnh</translation>
        </message>
        <message>
            <source>a call</source>
            <translation>cuộc gọi</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>trang web</translation>
        </message>
        <message>
            <source>a warning</source>
            <translation>lời cảnh báo</translation>
        </message>
        <message>
            <source>a lock</source>
            <translation>hình ổ khóa</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>màn hình tắt</translation>
        </message>
        <message>
            <source>a map</source>
            <translation>bản đồ</translation>
        </message>
        <message>
            <source>a drawing</source>
            <translation>bức vẽ</translation>
        </message>
        <message>
            <source>There: {things}.</source>
            <translation>Có: {things}.</translation>
        </message>
        <message>
            <source>{name}, {mood}</source>
            <translation>{name}, {mood}</translation>
        </message>
        <message>
            <source>{name}, {mood}, with {thing}</source>
            <translation>{name}, {mood}, cầm {thing}</translation>
        </message>
        <message>
            <source>{thing} that shows {shows}</source>
            <translation>{thing} đang hiện {shows}</translation>
        </message>
    </context>
    <context>
        <name>share</name>
        <message>
            <source>With a phone number, a stranger can call and write at any time.</source>
            <translation>Có số điện thoại, người lạ gọi và nhắn lúc nào cũng được.</translation>
        </message>
        <message>
            <source>With an e-mail address, a stranger can write to you and look for your accounts.</source>
            <translation>Có địa chỉ email, người lạ có thể viết cho em và dò ra tài khoản của em.</translation>
        </message>
        <message>
            <source>This tells where somebody lives, so a stranger could find the way there.</source>
            <translation>Chỗ này cho biết nơi ở, người lạ có thể tìm đến.</translation>
        </message>
        <message>
            <source>A school or class tells where you are every day.</source>
            <translation>Tên trường, lớp cho người lạ biết mỗi ngày em ở đâu.</translation>
        </message>
        <message>
            <source>With the number of an ID paper, others can pretend to be you or your family.</source>
            <translation>Có số giấy tờ, người khác có thể giả làm em hoặc người nhà em.</translation>
        </message>
        <message>
            <source>A birth date helps others to guess passwords or to pretend to be you.</source>
            <translation>Ngày sinh giúp người khác đoán mật khẩu hoặc giả làm em.</translation>
        </message>
        <message>
            <source>This is about a password or a code; whoever has it can get into the account.</source>
            <translation>Chỗ này nói về mật khẩu hoặc mã; ai có nó là vào được tài khoản.</translation>
        </message>
        <message>
            <source>This is about money that is given, lent, offered or asked for; tricks often begin like this.</source>
            <translation>Chỗ này nói chuyện đưa, cho mượn, hứa cho hoặc đòi tiền; các trò lừa hay bắt đầu như vậy.</translation>
        </message>
        <message>
            <source>This is about meeting or being fetched; an adult you trust should know of it first.</source>
            <translation>Chỗ này nói chuyện hẹn gặp hoặc đến đón; nên cho một người lớn mà em tin biết trước.</translation>
        </message>
        <message>
            <source>With the name of your account, strangers can find you and write to you.</source>
            <translation>Có tên tài khoản, người lạ có thể tìm ra em và nhắn cho em.</translation>
        </message>
        <message>
            <source>This is about when no adult is there; somebody could use that.</source>
            <translation>Câu này nói về lúc không có người lớn ở bên; có người có thể lợi dụng điều đó.</translation>
        </message>
        <message>
            <source>The number of a bank account or card is about your family’s money.</source>
            <translation>Số tài khoản hoặc số thẻ là chuyện tiền bạc của gia đình em.</translation>
        </message>
        <message>
            <source>“You can write to me here.”</source>
            <translation>“Bạn nhắn cho mình ở đây là được.”</translation>
        </message>
        <message>
            <source>The town is enough: “I live in Hue.”</source>
            <translation>Nói tên thành phố là đủ: “Mình ở Huế.”</translation>
        </message>
        <message>
            <source>“I go to school near my home.”</source>
            <translation>“Mình học ở trường gần nhà.”</translation>
        </message>
        <message>
            <source>Leave it out, and ask an adult whether it is needed.</source>
            <translation>Em bỏ số này đi, rồi hỏi người lớn xem có cần gửi không.</translation>
        </message>
        <message>
            <source>The age is enough, or nothing: “My birthday is in spring.”</source>
            <translation>Nói tuổi là đủ, hoặc không cần nói: “Sinh nhật mình vào mùa xuân.”</translation>
        </message>
        <message>
            <source>Leave it out. “I keep my passwords to myself.”</source>
            <translation>Em bỏ chỗ này đi. “Mật khẩu thì mình giữ riêng.”</translation>
        </message>
        <message>
            <source>“I will ask at home first.”</source>
            <translation>“Để mình hỏi nhà mình trước đã.”</translation>
        </message>
        <message>
            <source>“I will ask at home first. Let us talk here for now.”</source>
            <translation>“Để mình hỏi nhà mình trước đã. Giờ mình nói chuyện ở đây nhé.”</translation>
        </message>
        <message>
            <source>“I only add people I know in real life.”</source>
            <translation>“Mình chỉ kết bạn với người mình quen ngoài đời.”</translation>
        </message>
        <message>
            <source>“I am busy now.” Or nothing at all.</source>
            <translation>“Tớ đang bận một chút.” Hoặc không cần nói gì cả.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Số điện thoại</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Địa chỉ email</translation>
        </message>
        <message>
            <source>Where somebody lives</source>
            <translation>Nơi ở</translation>
        </message>
        <message>
            <source>School or class</source>
            <translation>Trường, lớp</translation>
        </message>
        <message>
            <source>Number of a paper</source>
            <translation>Số giấy tờ</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Ngày sinh</translation>
        </message>
        <message>
            <source>Password or code</source>
            <translation>Mật khẩu hoặc mã</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Tiền</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Hẹn gặp</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Without an adult</source>
            <translation>Không có người lớn</translation>
        </message>
        <message>
            <source>This is not {about}, though its name looks like it.</source>
            <translation>Đây không phải {about}, tên chỉ giống thôi.</translation>
        </message>
        <message>
            <source>The name is written in letters of another language, so it is hard to tell whose it is.</source>
            <translation>Tên viết bằng chữ của tiếng khác, khó biết là của ai.</translation>
        </message>
        <message>
            <source>Letters of different alphabets are mixed, so that the name looks like another one.</source>
            <translation>Chữ của nhiều bảng chữ cái bị trộn lẫn để tên trông giống một tên khác.</translation>
        </message>
        <message>
            <source>This is a short link: it hides where it really leads.</source>
            <translation>Đây là link rút gọn: nó giấu nơi thật sự dẫn tới.</translation>
        </message>
        <message>
            <source>What stands before the @ is only for show; the link leads somewhere else.</source>
            <translation>Phần trước dấu @ chỉ để đánh lừa mắt; link dẫn tới nơi khác.</translation>
        </message>
        <message>
            <source>There is only a number ({about}) instead of a name, so nobody can tell whose it is.</source>
            <translation>Chỉ có một dãy số ({about}) thay cho tên, không biết là của ai.</translation>
        </message>
        <message>
            <source>It uses an unusual door ({about}); ordinary sites do not need that.</source>
            <translation>Nó đi qua một cổng lạ ({about}); trang bình thường không cần vậy.</translation>
        </message>
        <message>
            <source>It begins with “{about}:” and is no ordinary web page.</source>
            <translation>Nó bắt đầu bằng “{about}:”, không phải trang web bình thường.</translation>
        </message>
        <message>
            <source>Names that end in {about} are cheap, and tricks often use them.</source>
            <translation>Tên có đuôi {about} rất rẻ, các trò lừa hay dùng.</translation>
        </message>
        <message>
            <source>It is very long ({about} letters), so the important part is easy to miss.</source>
            <translation>Nó rất dài ({about} ký tự), dễ bỏ sót phần quan trọng.</translation>
        </message>
        <message>
            <source>Many names stand in a row; only the last part counts: {about}.</source>
            <translation>Nhiều tên đứng nối nhau; chỉ phần cuối mới tính: {about}.</translation>
        </message>
        <message>
            <source>The way there is not locked, so others could read what you type.</source>
            <translation>Đường đi tới đó không có khóa, người khác có thể đọc những gì em gõ.</translation>
        </message>
        <message>
            <source>It begins with “{about}:” and would run or open something on this PC instead of a page.</source>
            <translation>Nó bắt đầu bằng “{about}:” và sẽ chạy hoặc mở thứ gì đó trên máy này chứ không phải một trang.</translation>
        </message>
        <message>
            <source>Place where it was taken: {value}</source>
            <translation>Nơi chụp: {value}</translation>
        </message>
        <message>
            <source>Name of the place: {value}</source>
            <translation>Tên nơi chụp: {value}</translation>
        </message>
        <message>
            <source>Taken on: {value}</source>
            <translation>Chụp lúc: {value}</translation>
        </message>
        <message>
            <source>Made or changed on: {value}</source>
            <translation>Tạo hoặc sửa lúc: {value}</translation>
        </message>
        <message>
            <source>Phone or camera: {value}</source>
            <translation>Điện thoại hoặc máy ảnh: {value}</translation>
        </message>
        <message>
            <source>Lens: {value}</source>
            <translation>Ống kính: {value}</translation>
        </message>
        <message>
            <source>Program: {value}</source>
            <translation>Phần mềm: {value}</translation>
        </message>
        <message>
            <source>Serial number of the device: {value}</source>
            <translation>Số máy: {value}</translation>
        </message>
        <message>
            <source>Owner of the device: {value}</source>
            <translation>Chủ máy: {value}</translation>
        </message>
        <message>
            <source>A small copy of the picture, perhaps from before it was cut</source>
            <translation>Một bản nhỏ của ảnh, có thể từ trước khi ảnh được cắt</translation>
        </message>
        <message>
            <source>A second picture inside the file</source>
            <translation>Một tấm ảnh thứ hai nằm trong tệp</translation>
        </message>
        <message>
            <source>Words in the file: {value}</source>
            <translation>Chữ ghi trong tệp: {value}</translation>
        </message>
        <message>
            <source>Whose picture it is: {value}</source>
            <translation>Ảnh của ai: {value}</translation>
        </message>
        <message>
            <source>Notes of the phone’s maker ({value} bytes)</source>
            <translation>Ghi chú của hãng điện thoại ({value} byte)</translation>
        </message>
        <message>
            <source>Notes of a photo program ({value} bytes)</source>
            <translation>Ghi chú của phần mềm ảnh ({value} byte)</translation>
        </message>
        <message>
            <source>A colour profile of the device</source>
            <translation>Bảng màu của thiết bị</translation>
        </message>
        <message>
            <source>More data behind the picture ({value} bytes), perhaps a short film</source>
            <translation>Còn dữ liệu phía sau ảnh ({value} byte), có thể là một đoạn phim ngắn</translation>
        </message>
        <message>
            <source>The picture moves; a copy keeps only the first one</source>
            <translation>Ảnh động; bản sao chỉ giữ hình đầu tiên</translation>
        </message>
        <message>
            <source>Something else: {value}</source>
            <translation>Thứ khác: {value}</translation>
        </message>
        <message>
            <source>A part that cannot be read</source>
            <translation>Một phần không đọc được</translation>
        </message>
        <message>
            <source>Place where it was taken</source>
            <translation>Nơi chụp</translation>
        </message>
        <message>
            <source>Notes of the phone’s maker</source>
            <translation>Ghi chú của hãng điện thoại</translation>
        </message>
        <message>
            <source>Notes of a photo program</source>
            <translation>Ghi chú của phần mềm ảnh</translation>
        </message>
    </context>
    <context>
        <name>tell</name>
        <message>
            <source>Somebody is mean to me.</source>
            <translation>Có người đối xử tệ với con.</translation>
        </message>
        <message>
            <source>Somebody I do not know talks to me.</source>
            <translation>Có người lạ bắt chuyện với con.</translation>
        </message>
        <message>
            <source>It is about a picture.</source>
            <translation>Chuyện về một tấm hình.</translation>
        </message>
        <message>
            <source>I saw something that upset me.</source>
            <translation>Con thấy một thứ làm con khó chịu.</translation>
        </message>
        <message>
            <source>Somebody wants me to keep a secret.</source>
            <translation>Có người bắt con giữ bí mật.</translation>
        </message>
        <message>
            <source>It is about money, or things in a game.</source>
            <translation>Chuyện tiền bạc, hoặc đồ trong trò chơi.</translation>
        </message>
        <message>
            <source>I did something and it worries me.</source>
            <translation>Con đã làm một việc và con đang lo.</translation>
        </message>
        <message>
            <source>It is about something at home.</source>
            <translation>Chuyện ở nhà.</translation>
        </message>
        <message>
            <source>It is about something else.</source>
            <translation>Một chuyện khác.</translation>
        </message>
        <message>
            <source>{child} would like to talk with you</source>
            <translation>{child} muốn được nói chuyện</translation>
        </message>
        <message>
            <source>{child} has added something to what they told you through Hải Đăng:</source>
            <translation>{child} vừa nói thêm qua Hải Đăng:</translation>
        </message>
        <message>
            <source>{child} has told you something through Hải Đăng and would like to talk with you.</source>
            <translation>{child} vừa gửi lời qua Hải Đăng và muốn được nói chuyện cùng.</translation>
        </message>
        <message>
            <source>Dear {adult},</source>
            <translation>Gửi {adult},</translation>
        </message>
        <message>
            <source>Please find a quiet moment to listen. Believe what you hear, do not blame, and thank them for telling you. If somebody may be in danger: 111 (children's helpline, free, day and night) or 113 (police).</source>
            <translation>Xin hãy dành một lúc yên tĩnh để lắng nghe. Hãy tin điều con kể, đừng trách, và cảm ơn con đã nói ra. Nếu có ai có thể đang gặp nguy hiểm: gọi 111 (tổng đài bảo vệ trẻ em, miễn phí, ngày đêm) hoặc 113 (công an).</translation>
        </message>
        <message>
            <source>An answer to this message does not reach {child}. Please talk with them in person.</source>
            <translation>Thư trả lời cho tin này không đến được {child}. Xin hãy gặp và nói chuyện trực tiếp.</translation>
        </message>
        <message>
            <source>Message {reference}. If it comes twice, it is the same one.</source>
            <translation>Mã tin {reference}. Nếu tin này đến hai lần thì vẫn chỉ là một tin.</translation>
        </message>
        <message>
            <source>A word for {child}</source>
            <translation>Một từ dành cho {child}</translation>
        </message>
        <message>
            <source>{child} would like to be able to tell you something through Hải Đăng, if it is ever needed. To show that this address is really yours, please tell {child} this word, in person:</source>
            <translation>{child} muốn có thể gửi lời qua Hải Đăng khi cần. Để biết chắc địa chỉ này đúng là của mình, xin hãy gặp và nói trực tiếp cho {child} biết từ này:</translation>
        </message>
        <message>
            <source>If you do not know {child}, there is nothing you need to do.</source>
            <translation>Nếu không quen {child}, xin cứ bỏ qua tin này.</translation>
        </message>
        <message>
            <source>A test from Hải Đăng</source>
            <translation>Tin thử từ Hải Đăng</translation>
        </message>
        <message>
            <source>This is a test. If you can read it, messages from your family can reach this address.</source>
            <translation>Đây là tin thử. Nếu đọc được tin này thì lời nhắn của gia đình đến được địa chỉ này.</translation>
        </message>
    </context>
</TS>
