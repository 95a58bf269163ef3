<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
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
            <translation>Hãy cài Hải Đăng như một dịch vụ; khi đó hệ thống sẽ báo ngay.</translation>
        </message>
        <message>
            <source>Programs cannot be seen on this system yet.</source>
            <translation>Hệ điều hành này chưa cho nhận biết chương trình.</translation>
        </message>
        <message>
            <source>Use Hải Đăng on Linux, or wait for a later version. Help works all the same.</source>
            <translation>Hãy dùng Hải Đăng trên Linux, hoặc chờ phiên bản sau. Trang trợ giúp vẫn dùng được.</translation>
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
            <translation>Hãy cài Hải Đăng như một dịch vụ và cho trẻ dùng một tài khoản thường riêng.</translation>
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
            <source>A program that the test started was seen.</source>
            <translation>Đã nhận biết được chương trình thử.</translation>
        </message>
        <message>
            <source>A program that the test started was not seen.</source>
            <translation>Không nhận biết được chương trình thử.</translation>
        </message>
        <message>
            <source>Restart this PC. If it stays so, tell whoever looks after it.</source>
            <translation>Hãy khởi động lại máy. Nếu vẫn vậy, hãy báo cho người chăm sóc máy.</translation>
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
            <translation>socket của phần bảo vệ (nếu không có: HAIDANG_SOCKET, rồi đến phần bảo vệ của máy này)</translation>
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
            <translation>chạy phần bảo vệ trong cửa sổ này; in ra: ready SOCKET</translation>
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
            <translation>hiện, kiểm tra hoặc áp dụng quy định của một trẻ dưới dạng tệp</translation>
        </message>
        <message>
            <source>print the rules that hold now, as the file that apply takes</source>
            <translation>in các quy định đang có hiệu lực, theo dạng tệp mà lệnh apply nhận</translation>
        </message>
        <message>
            <source>check a file; no guard is needed and nothing is changed</source>
            <translation>kiểm tra một tệp; không cần phần bảo vệ và không thay đổi gì</translation>
        </message>
        <message>
            <source>check a file and let its rules hold from now on</source>
            <translation>kiểm tra một tệp và áp dụng các quy định trong đó từ bây giờ</translation>
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
            <translation>Quy định của {child} đã có hiệu lực.</translation>
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
            <translation>không được phép theo quy định</translation>
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
            <translation>ngoài khung giờ theo quy định</translation>
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
            <translation>ngày học</translation>
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
            <translation>chắc chắn</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>mạnh</translation>
        </message>
        <message>
            <source>The guard runs under the account that the child uses, so it can be ended there.</source>
            <translation>Phần bảo vệ chạy bằng tài khoản mà trẻ dùng nên có thể bị tắt từ đó.</translation>
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
            <translation>Hải Đăng chưa được cài như một dịch vụ nên chỉ cửa sổ chính mới khởi động lại phần bảo vệ.</translation>
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
            <translation>Hãy thử lại. Nếu lỗi lặp lại nhiều lần, hãy báo cho người chăm sóc máy.</translation>
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
            <translation>Hãy khôi phục tệp từ một bản sao của máy, hoặc báo cho người chăm sóc máy.</translation>
        </message>
        <message>
            <source>Hải Đăng's guard does not answer.</source>
            <translation>Phần bảo vệ của Hải Đăng không trả lời.</translation>
        </message>
        <message>
            <source>It starts again by itself. If it stays away, restart this PC. Help and the hotlines work all the same.</source>
            <translation>Nó sẽ tự khởi động lại. Nếu vẫn không được, hãy khởi động lại máy. Trang trợ giúp và các đường dây nóng vẫn dùng được.</translation>
        </message>
        <message>
            <source>The guard took too long to answer.</source>
            <translation>Phần bảo vệ trả lời quá chậm.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Hãy thử lại sau giây lát.</translation>
        </message>
        <message>
            <source>The guard has a lot to do just now.</source>
            <translation>Phần bảo vệ đang bận.</translation>
        </message>
        <message>
            <source>Something went wrong inside the guard.</source>
            <translation>Có lỗi bên trong phần bảo vệ.</translation>
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
            <translation>Phần bảo vệ có phiên bản {guard}, chương trình này có phiên bản {client}.</translation>
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
            <translation>Hải Đăng đã được cài trên máy này nên không chạy thêm phần bảo vệ riêng của một tài khoản.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; the service protects this account, too.</source>
            <translation>Không cần làm gì; dịch vụ cũng bảo vệ tài khoản này.</translation>
        </message>
        <message>
            <source>A guard is already running on the data in {folder}.</source>
            <translation>Đã có một phần bảo vệ đang chạy trên dữ liệu trong {folder}.</translation>
        </message>
        <message>
            <source>Use that one, or stop it first.</source>
            <translation>Hãy dùng phần đang chạy, hoặc dừng nó trước.</translation>
        </message>
        <message>
            <source>The path of the socket is too long: {socket}</source>
            <translation>Đường dẫn socket quá dài: {socket}</translation>
        </message>
        <message>
            <source>Another guard already answers at {socket}.</source>
            <translation>Đã có một phần bảo vệ khác trả lời tại {socket}.</translation>
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
            <translation>Phần bảo vệ này thuộc về tài khoản khác.</translation>
        </message>
        <message>
            <source>Each account has a guard of its own; start Hải Đăng in this account.</source>
            <translation>Mỗi tài khoản có phần bảo vệ riêng; hãy mở Hải Đăng trong tài khoản này.</translation>
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
            <translation>Đây là phụ huynh duy nhất nên không thể bỏ vai trò này.</translation>
        </message>
        <message>
            <source>Add another parent first.</source>
            <translation>Trước hết hãy thêm một phụ huynh khác.</translation>
        </message>
        <message>
            <source>At least one adult must be a parent.</source>
            <translation>Cần ít nhất một người lớn là phụ huynh.</translation>
        </message>
        <message>
            <source>Give one adult the role of parent.</source>
            <translation>Hãy chọn một người lớn làm phụ huynh.</translation>
        </message>
        <message>
            <source>An adult cannot have the role {role}.</source>
            <translation>Người lớn không thể có vai trò {role}.</translation>
        </message>
        <message>
            <source>Choose parent or helper.</source>
            <translation>Hãy chọn phụ huynh (parent) hoặc người giúp (helper).</translation>
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
            <source>This account belongs to one person only.</source>
            <translation>Tài khoản này chỉ thuộc về một người.</translation>
        </message>
        <message>
            <source>Give the account to several children in Settings first.</source>
            <translation>Trước hết hãy gán tài khoản cho nhiều trẻ trong phần Cài đặt.</translation>
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
            <translation>Hãy nhờ người lớn, hoặc nhập mã PIN.</translation>
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
            <translation>Nếu không phải mình nhập, hãy cùng nói chuyện ở nhà.</translation>
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
            <translation>Tài khoản này không được phép làm việc đó.</translation>
        </message>
        <message>
            <source>Ask a parent.</source>
            <translation>Hãy nhờ bố mẹ.</translation>
        </message>
        <message>
            <source>A helper can give minutes, nothing else.</source>
            <translation>Người giúp chỉ có thể cho thêm phút.</translation>
        </message>
        <message>
            <source>Ask a parent for the rest.</source>
            <translation>Việc khác hãy nhờ bố mẹ.</translation>
        </message>
        <message>
            <source>A helper can give {most} minutes a day; {left} are left today.</source>
            <translation>Người giúp có thể cho {most} phút mỗi ngày; hôm nay còn {left} phút.</translation>
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
            <translation>Hải Đăng được cài như một dịch vụ nên không dừng từ đây được.</translation>
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
            <translation>Hãy cài đặt hoặc mở khóa kho mật khẩu của máy. Trang Bảo vệ có nêu tên.</translation>
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
            <translation>{file}, dòng {line}, {key}: chỗ này cần đúng một trong hai khoá.</translation>
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
            <translation>Đồng hồ của máy này đã bị chỉnh nhanh lên: {by}</translation>
        </message>
        <message>
            <source>It changes no time that is left. Put the clock right in the settings of the PC.</source>
            <translation>Việc này không làm thay đổi thời gian còn lại. Hãy chỉnh lại đồng hồ trong phần cài đặt của máy.</translation>
        </message>
        <message>
            <source>The clock of this PC was set back by: {by}</source>
            <translation>Đồng hồ của máy này đã bị chỉnh chậm lại: {by}</translation>
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
            <translation>Quy định vẫn theo múi giờ đã chọn trong đó.</translation>
        </message>
        <message>
            <source>{key}: the value {value} is not possible.</source>
            <translation>{key}: không dùng được giá trị {value}.</translation>
        </message>
        <message>
            <source>Look at the rules again; docs/cli.md names what is possible.</source>
            <translation>Hãy xem lại quy định; docs/cli.md nêu những giá trị dùng được.</translation>
        </message>
        <message>
            <source>The rules have changed meanwhile; the newest version is {version}.</source>
            <translation>Quy định đã thay đổi trong lúc đó; phiên bản mới nhất là {version}.</translation>
        </message>
        <message>
            <source>Load the rules again, then change them.</source>
            <translation>Hãy tải lại quy định rồi sửa.</translation>
        </message>
        <message>
            <source>The newest rules of {child} could not be read, so version {used} holds.</source>
            <translation>Không đọc được quy định mới nhất của {child} nên phiên bản {used} đang được dùng.</translation>
        </message>
        <message>
            <source>Look at the rules and save them again.</source>
            <translation>Hãy xem lại quy định và lưu lần nữa.</translation>
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
            <translation>Hãy chọn một nhóm có trong quy định.</translation>
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
            <translation>Hãy mở lại trang; ngày đã sang.</translation>
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
            <translation>Bố mẹ đã tạm dừng thời gian này.</translation>
        </message>
        <message>
            <source>Ask the parent to go on.</source>
            <translation>Hãy xin bố mẹ cho tiếp tục.</translation>
        </message>
        <message>
            <source>This has been asked already and waits for an answer.</source>
            <translation>Điều này đã được xin và đang chờ trả lời.</translation>
        </message>
        <message>
            <source>Wait for the answer, or take the request back first.</source>
            <translation>Hãy chờ trả lời, hoặc rút lại lời xin trước.</translation>
        </message>
        <message>
            <source>Up to {most} requests a day are possible.</source>
            <translation>Mỗi ngày có thể xin tối đa {most} lần.</translation>
        </message>
        <message>
            <source>Talk about it in person.</source>
            <translation>Hãy nói chuyện trực tiếp với nhau.</translation>
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
            <translation>Hãy thiết lập lại người lớn, trẻ em và các quy định. Tệp hỏng được giữ riêng với tên {file} trong 30 ngày.</translation>
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
            <translation>Hãy tự đóng chương trình. Trang Bảo vệ nêu cách khắc phục.</translation>
        </message>
        <message>
            <source>The screen could not be locked when the time was up.</source>
            <translation>Không khóa được màn hình khi hết giờ.</translation>
        </message>
        <message>
            <source>The page Protection says what helps.</source>
            <translation>Trang Bảo vệ nêu cách khắc phục.</translation>
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
            <translation>{app} đang giữ bàn phím hoặc chuột khi hết giờ nên đã được yêu cầu nhả ra.</translation>
        </message>
        <message>
            <source>Today's test of this PC: a program that the test started was not seen.</source>
            <translation>Lần tự kiểm tra hôm nay: không nhận biết được chương trình thử.</translation>
        </message>
        <message>
            <source>Restart this PC. If it stays so, look at the page Protection.</source>
            <translation>Hãy khởi động lại máy. Nếu vẫn vậy, hãy xem trang Bảo vệ.</translation>
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
            <translation>Hãy cùng nói chuyện. Trang Bảo vệ nêu cách để việc tạm dừng có hiệu lực.</translation>
        </message>
    </context>
</TS>
