<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>Durations</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Not set up yet: haidang setup FILE, or open Hải Đăng.</source>
            <translation>Not set up yet: haidang setup FILE, or open Hải Đăng.</translation>
        </message>
        <message>
            <source>{child}: used {used}, time is up</source>
            <translation>{child}: used {used}, time is up</translation>
        </message>
        <message>
            <source>{child}: used {used}, no limit now</source>
            <translation>{child}: used {used}, no limit now</translation>
        </message>
        <message>
            <source>{child}: used {used}, left {left}</source>
            <translation>{child}: used {used}, left {left}</translation>
        </message>
        <message>
            <source>Nobody is tracked on this PC.</source>
            <translation>Nobody is tracked on this PC.</translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Nothing needs to be done.</translation>
        </message>
        <message>
            <source>Seeing programs start</source>
            <translation>Seeing programs start</translation>
        </message>
        <message>
            <source>Seeing which program is in front</source>
            <translation>Seeing which program is in front</translation>
        </message>
        <message>
            <source>Seeing whether somebody is there</source>
            <translation>Seeing whether somebody is there</translation>
        </message>
        <message>
            <source>Pausing programs</source>
            <translation>Pausing programs</translation>
        </message>
        <message>
            <source>Keeping data</source>
            <translation>Keeping data</translation>
        </message>
        <message>
            <source>Keeping PINs safe</source>
            <translation>Keeping PINs safe</translation>
        </message>
        <message>
            <source>PINs</source>
            <translation>PINs</translation>
        </message>
        <message>
            <source>Windows on the screen</source>
            <translation>Windows on the screen</translation>
        </message>
        <message>
            <source>Typing Vietnamese</source>
            <translation>Typing Vietnamese</translation>
        </message>
        <message>
            <source>Seeing who is signed in</source>
            <translation>Seeing who is signed in</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Sign in the tray</source>
            <translation>Sign in the tray</translation>
        </message>
        <message>
            <source>Daily test: seeing</source>
            <translation>Daily test: seeing</translation>
        </message>
        <message>
            <source>Daily test: counting</source>
            <translation>Daily test: counting</translation>
        </message>
        <message>
            <source>Daily test: pausing</source>
            <translation>Daily test: pausing</translation>
        </message>
        <message>
            <source>The system tells at once when a program starts.</source>
            <translation>The system tells at once when a program starts.</translation>
        </message>
        <message>
            <source>Programs are looked for again and again, so a pause comes up to half a second later.</source>
            <translation>Programs are looked for again and again, so a pause comes up to half a second later.</translation>
        </message>
        <message>
            <source>Install Hải Đăng as a service; then the system tells it at once.</source>
            <translation>Install Hải Đăng as a service; then the system tells it at once.</translation>
        </message>
        <message>
            <source>Programs cannot be seen on this system yet.</source>
            <translation>Programs cannot be seen on this system yet.</translation>
        </message>
        <message>
            <source>Use Hải Đăng on Linux, or wait for a later version. Help works all the same.</source>
            <translation>Use Hải Đăng on Linux, or wait for a later version. Help works all the same.</translation>
        </message>
        <message>
            <source>The program in front is seen ({by}).</source>
            <translation>The program in front is seen ({by}).</translation>
        </message>
        <message>
            <source>The program in front cannot be seen here, so the whole session counts.</source>
            <translation>The program in front cannot be seen here, so the whole session counts.</translation>
        </message>
        <message>
            <source>Sign in with an X11 session, or with a desktop that tells its windows to others.</source>
            <translation>Sign in with an X11 session, or with a desktop that tells its windows to others.</translation>
        </message>
        <message>
            <source>Pauses at the keyboard and mouse are seen ({by}).</source>
            <translation>Pauses at the keyboard and mouse are seen ({by}).</translation>
        </message>
        <message>
            <source>Whether somebody is at the PC cannot be seen here, so all time that is signed in counts.</source>
            <translation>Whether somebody is at the PC cannot be seen here, so all time that is signed in counts.</translation>
        </message>
        <message>
            <source>Sign in with an X11 session, and lock the screen when leaving the PC.</source>
            <translation>Sign in with an X11 session, and lock the screen when leaving the PC.</translation>
        </message>
        <message>
            <source>A pause holds, whatever the program's own account does.</source>
            <translation>A pause holds, whatever the program's own account does.</translation>
        </message>
        <message>
            <source>Programs are paused, but the account that runs them can start them again.</source>
            <translation>Programs are paused, but the account that runs them can start them again.</translation>
        </message>
        <message>
            <source>Install Hải Đăng as a service and give the child a standard account of its own.</source>
            <translation>Install Hải Đăng as a service and give the child a standard account of its own.</translation>
        </message>
        <message>
            <source>Programs cannot be paused on this system yet.</source>
            <translation>Programs cannot be paused on this system yet.</translation>
        </message>
        <message>
            <source>Data are kept in {folder}.</source>
            <translation>Data are kept in {folder}.</translation>
        </message>
        <message>
            <source>Nothing can be written to {folder}; time is counted in memory only.</source>
            <translation>Nothing can be written to {folder}; time is counted in memory only.</translation>
        </message>
        <message>
            <source>Free some room on the disk, or make the folder writable.</source>
            <translation>Free some room on the disk, or make the folder writable.</translation>
        </message>
        <message>
            <source>PINs lie in a safe place of this PC.</source>
            <translation>PINs lie in a safe place of this PC.</translation>
        </message>
        <message>
            <source>This PC has no password store, so PINs lie in a file that only this account can read.</source>
            <translation>This PC has no password store, so PINs lie in a file that only this account can read.</translation>
        </message>
        <message>
            <source>Install a password store, for example gnome-keyring, and sign in again.</source>
            <translation>Install a password store, for example gnome-keyring, and sign in again.</translation>
        </message>
        <message>
            <source>PINs cannot be read or kept on this PC now.</source>
            <translation>PINs cannot be read or kept on this PC now.</translation>
        </message>
        <message>
            <source>Install or unlock the password store of this PC, for example gnome-keyring, and sign in again.</source>
            <translation>Install or unlock the password store of this PC, for example gnome-keyring, and sign in again.</translation>
        </message>
        <message>
            <source>The PIN of an adult is missing on this PC.</source>
            <translation>The PIN of an adult is missing on this PC.</translation>
        </message>
        <message>
            <source>Set a new one with the recovery code: haidang pin reset --adult NAME</source>
            <translation>Set a new one with the recovery code: haidang pin reset --adult NAME</translation>
        </message>
        <message>
            <source>Windows can be shown ({by}).</source>
            <translation>Windows can be shown ({by}).</translation>
        </message>
        <message>
            <source>Windows can be shown ({by}), but not above all others everywhere.</source>
            <translation>Windows can be shown ({by}), but not above all others everywhere.</translation>
        </message>
        <message>
            <source>Sign in with an X11 session if the time's-up page must cover everything.</source>
            <translation>Sign in with an X11 session if the time's-up page must cover everything.</translation>
        </message>
        <message>
            <source>No screen was found, so no window can be shown.</source>
            <translation>No screen was found, so no window can be shown.</translation>
        </message>
        <message>
            <source>Start Hải Đăng inside a desktop session.</source>
            <translation>Start Hải Đăng inside a desktop session.</translation>
        </message>
        <message>
            <source>Vietnamese can be typed ({by}).</source>
            <translation>Vietnamese can be typed ({by}).</translation>
        </message>
        <message>
            <source>An input method is there, but it does not run in this session.</source>
            <translation>An input method is there, but it does not run in this session.</translation>
        </message>
        <message>
            <source>Start it from the settings of the desktop: ibus or fcitx5, with Telex or VNI.</source>
            <translation>Start it from the settings of the desktop: ibus or fcitx5, with Telex or VNI.</translation>
        </message>
        <message>
            <source>No input method for Vietnamese was found.</source>
            <translation>No input method for Vietnamese was found.</translation>
        </message>
        <message>
            <source>Install one, for example: ibus-unikey, or fcitx5-unikey.</source>
            <translation>Install one, for example: ibus-unikey, or fcitx5-unikey.</translation>
        </message>
        <message>
            <source>Sign-ins, locks and switches of the user are seen ({by}).</source>
            <translation>Sign-ins, locks and switches of the user are seen ({by}).</translation>
        </message>
        <message>
            <source>The system names no sign-ins, so this account counts as one session.</source>
            <translation>The system names no sign-ins, so this account counts as one session.</translation>
        </message>
        <message>
            <source>Nothing needs to be done in a container; elsewhere systemd-logind helps.</source>
            <translation>Nothing needs to be done in a container; elsewhere systemd-logind helps.</translation>
        </message>
        <message>
            <source>Sign-ins cannot be seen on this system yet.</source>
            <translation>Sign-ins cannot be seen on this system yet.</translation>
        </message>
        <message>
            <source>Warnings are shown as notifications of the desktop.</source>
            <translation>Warnings are shown as notifications of the desktop.</translation>
        </message>
        <message>
            <source>Nobody shows notifications here, so warnings come in a small window of our own.</source>
            <translation>Nobody shows notifications here, so warnings come in a small window of our own.</translation>
        </message>
        <message>
            <source>Install a notification service if the desktop has none.</source>
            <translation>Install a notification service if the desktop has none.</translation>
        </message>
        <message>
            <source>The time left stands in the tray.</source>
            <translation>The time left stands in the tray.</translation>
        </message>
        <message>
            <source>The desktop has no tray, so a small sign of our own stays on the screen.</source>
            <translation>The desktop has no tray, so a small sign of our own stays on the screen.</translation>
        </message>
        <message>
            <source>Add a tray to the desktop's panel if there is one to add.</source>
            <translation>Add a tray to the desktop's panel if there is one to add.</translation>
        </message>
        <message>
            <source>A program that the test started was seen.</source>
            <translation>A program that the test started was seen.</translation>
        </message>
        <message>
            <source>A program that the test started was not seen.</source>
            <translation>A program that the test started was not seen.</translation>
        </message>
        <message>
            <source>Restart this PC. If it stays so, tell whoever looks after it.</source>
            <translation>Restart this PC. If it stays so, tell whoever looks after it.</translation>
        </message>
        <message>
            <source>The seconds of the test were counted.</source>
            <translation>The seconds of the test were counted.</translation>
        </message>
        <message>
            <source>The seconds of the test were not counted.</source>
            <translation>The seconds of the test were not counted.</translation>
        </message>
        <message>
            <source>A program that the test started was paused and went on.</source>
            <translation>A program that the test started was paused and went on.</translation>
        </message>
        <message>
            <source>A program that the test started could not be paused.</source>
            <translation>A program that the test started could not be paused.</translation>
        </message>
        <message>
            <source>This works here.</source>
            <translation>This works here.</translation>
        </message>
        <message>
            <source>This works only in part here.</source>
            <translation>This works only in part here.</translation>
        </message>
        <message>
            <source>Look into docs/cli.md, at the verb doctor.</source>
            <translation>Look into docs/cli.md, at the verb doctor.</translation>
        </message>
        <message>
            <source>This does not work here.</source>
            <translation>This does not work here.</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>Taken back: {id}</source>
            <translation>Taken back: {id}</translation>
        </message>
        <message>
            <source>Given: {id}</source>
            <translation>Given: {id}</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>Paused.</translation>
        </message>
        <message>
            <source>Goes on.</source>
            <translation>Goes on.</translation>
        </message>
        <message>
            <source>Hải Đăng: screen time and safety for children on this PC.</source>
            <translation>Hải Đăng: screen time and safety for children on this PC.</translation>
        </message>
        <message>
            <source>show the version and leave</source>
            <translation>show the version and leave</translation>
        </message>
        <message>
            <source>VERB</source>
            <translation>VERB</translation>
        </message>
        <message>
            <source>show this help and leave</source>
            <translation>show this help and leave</translation>
        </message>
        <message>
            <source>the guard's socket (else HAIDANG_SOCKET, else this PC's guard)</source>
            <translation>the guard's socket (else HAIDANG_SOCKET, else this PC's guard)</translation>
        </message>
        <message>
            <source>which adult's PIN it is (not needed where there is one adult)</source>
            <translation>which adult's PIN it is (not needed where there is one adult)</translation>
        </message>
        <message>
            <source>file with the PIN in its first line, readable by you alone (else the terminal asks)</source>
            <translation>file with the PIN in its first line, readable by you alone (else the terminal asks)</translation>
        </message>
        <message>
            <source>the child's nickname</source>
            <translation>the child's nickname</translation>
        </message>
        <message>
            <source>for programs: JSON as docs/cli.md says</source>
            <translation>for programs: JSON as docs/cli.md says</translation>
        </message>
        <message>
            <source>run the guard in the foreground; it prints: ready SOCKET</source>
            <translation>run the guard in the foreground; it prints: ready SOCKET</translation>
        </message>
        <message>
            <source>where data are kept (else HAIDANG_DATA, else this PC's place)</source>
            <translation>where data are kept (else HAIDANG_DATA, else this PC's place)</translation>
        </message>
        <message>
            <source>keep a line up to date with who uses this PC and what is left</source>
            <translation>keep a line up to date with who uses this PC and what is left</translation>
        </message>
        <message>
            <source>set up adults and children from a file; what exists is left alone</source>
            <translation>set up adults and children from a file; what exists is left alone</translation>
        </message>
        <message>
            <source>write the recovery code to this new file, readable by you alone</source>
            <translation>write the recovery code to this new file, readable by you alone</translation>
        </message>
        <message>
            <source>show time used and left, and what runs</source>
            <translation>show time used and left, and what runs</translation>
        </message>
        <message>
            <source>show what was used on a day or in a week</source>
            <translation>show what was used on a day or in a week</translation>
        </message>
        <message>
            <source>one day, for example 2026-11-24</source>
            <translation>one day, for example 2026-11-24</translation>
        </message>
        <message>
            <source>one week from Monday to Sunday, for example 2026-W48</source>
            <translation>one week from Monday to Sunday, for example 2026-W48</translation>
        </message>
        <message>
            <source>for spreadsheets: day,app,group,seconds</source>
            <translation>for spreadsheets: day,app,group,seconds</translation>
        </message>
        <message>
            <source>show, check or apply one child's rules as a file</source>
            <translation>show, check or apply one child's rules as a file</translation>
        </message>
        <message>
            <source>print the rules that hold now, as the file that apply takes</source>
            <translation>print the rules that hold now, as the file that apply takes</translation>
        </message>
        <message>
            <source>check a file; no guard is needed and nothing is changed</source>
            <translation>check a file; no guard is needed and nothing is changed</translation>
        </message>
        <message>
            <source>check a file and let its rules hold from now on</source>
            <translation>check a file and let its rules hold from now on</translation>
        </message>
        <message>
            <source>the reason that the child is shown</source>
            <translation>the reason that the child is shown</translation>
        </message>
        <message>
            <source>give more time, or take it back</source>
            <translation>give more time, or take it back</translation>
        </message>
        <message>
            <source>so many minutes, used only where something would stop, gone at midnight</source>
            <translation>so many minutes, used only where something would stop, gone at midnight</translation>
        </message>
        <message>
            <source>until this time today, or until a moment such as 2026-11-24T21:00:00+07:00</source>
            <translation>until this time today, or until a moment such as 2026-11-24T21:00:00+07:00</translation>
        </message>
        <message>
            <source>take back what was given; haidang status names the ids</source>
            <translation>take back what was given; haidang status names the ids</translation>
        </message>
        <message>
            <source>only for this group of programs</source>
            <translation>only for this group of programs</translation>
        </message>
        <message>
            <source>pause everything of a child now</source>
            <translation>pause everything of a child now</translation>
        </message>
        <message>
            <source>end that pause</source>
            <translation>end that pause</translation>
        </message>
        <message>
            <source>change a PIN, or reset it with the recovery code</source>
            <translation>change a PIN, or reset it with the recovery code</translation>
        </message>
        <message>
            <source>file with the new PIN in its first line, readable by you alone (else the terminal asks)</source>
            <translation>file with the new PIN in its first line, readable by you alone (else the terminal asks)</translation>
        </message>
        <message>
            <source>change a PIN with the old one</source>
            <translation>change a PIN with the old one</translation>
        </message>
        <message>
            <source>set a new PIN with the recovery code; a new code is printed</source>
            <translation>set a new PIN with the recovery code; a new code is printed</translation>
        </message>
        <message>
            <source>whose PIN</source>
            <translation>whose PIN</translation>
        </message>
        <message>
            <source>file with the recovery code in its first line (else the terminal asks)</source>
            <translation>file with the recovery code in its first line (else the terminal asks)</translation>
        </message>
        <message>
            <source>tell what works on this PC, and how the rest is mended</source>
            <translation>tell what works on this PC, and how the rest is mended</translation>
        </message>
        <message>
            <source>The PIN of {name} is changed.</source>
            <translation>The PIN of {name} is changed.</translation>
        </message>
        <message>
            <source>Recovery code: </source>
            <translation>Recovery code: </translation>
        </message>
        <message>
            <source>New recovery code (shown only now; the old one is void): {code}</source>
            <translation>New recovery code (shown only now; the old one is void): {code}</translation>
        </message>
        <message>
            <source>{file}: no mistakes.</source>
            <translation>{file}: no mistakes.</translation>
        </message>
        <message>
            <source>The rules of {child} hold now.</source>
            <translation>The rules of {child} hold now.</translation>
        </message>
        <message>
            <source>PIN: </source>
            <translation>PIN: </translation>
        </message>
        <message>
            <source>PIN of {name}: </source>
            <translation>PIN of {name}: </translation>
        </message>
        <message>
            <source>New PIN: </source>
            <translation>New PIN: </translation>
        </message>
        <message>
            <source>New PIN once more: </source>
            <translation>New PIN once more: </translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>allowed</translation>
        </message>
        <message>
            <source>belongs to the system</source>
            <translation>belongs to the system</translation>
        </message>
        <message>
            <source>not allowed by the rules</source>
            <translation>not allowed by the rules</translation>
        </message>
        <message>
            <source>new, a parent has to say yes first</source>
            <translation>new, a parent has to say yes first</translation>
        </message>
        <message>
            <source>not known yet, a parent has to say yes first</source>
            <translation>not known yet, a parent has to say yes first</translation>
        </message>
        <message>
            <source>always allowed</source>
            <translation>always allowed</translation>
        </message>
        <message>
            <source>extra time</source>
            <translation>extra time</translation>
        </message>
        <message>
            <source>outside the hours of the rules</source>
            <translation>outside the hours of the rules</translation>
        </message>
        <message>
            <source>time for a break</source>
            <translation>time for a break</translation>
        </message>
        <message>
            <source>today's time is used up</source>
            <translation>today's time is used up</translation>
        </message>
        <message>
            <source>the time of this group is used up</source>
            <translation>the time of this group is used up</translation>
        </message>
        <message>
            <source>the time of this program is used up</source>
            <translation>the time of this program is used up</translation>
        </message>
        <message>
            <source>paused by hand</source>
            <translation>paused by hand</translation>
        </message>
        <message>
            <source>running</source>
            <translation>running</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>closing</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>school day</source>
            <translation>school day</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>weekend</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>holiday</translation>
        </message>
        <message>
            <source>reminder only</source>
            <translation>reminder only</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>firm</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>strong</translation>
        </message>
        <message>
            <source>The guard runs under the account that the child uses, so it can be ended there.</source>
            <translation>The guard runs under the account that the child uses, so it can be ended there.</translation>
        </message>
        <message>
            <source>The child's account may become administrator of this PC.</source>
            <translation>The child's account may become administrator of this PC.</translation>
        </message>
        <message>
            <source>A paused program can be started again by its own account.</source>
            <translation>A paused program can be started again by its own account.</translation>
        </message>
        <message>
            <source>Hải Đăng is not installed as a service, so only the desktop starts the guard again.</source>
            <translation>Hải Đăng is not installed as a service, so only the desktop starts the guard again.</translation>
        </message>
        <message>
            <source>Which program is in front cannot be seen here, so the whole session counts.</source>
            <translation>Which program is in front cannot be seen here, so the whole session counts.</translation>
        </message>
        <message>
            <source>Whether somebody is at the PC cannot be seen here.</source>
            <translation>Whether somebody is at the PC cannot be seen here.</translation>
        </message>
        <message>
            <source>Programs are found by looking again and again, so a pause comes a little later.</source>
            <translation>Programs are found by looking again and again, so a pause comes a little later.</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>no group</translation>
        </message>
        <message>
            <source>Protection on this PC: {level}</source>
            <translation>Protection on this PC: {level}</translation>
        </message>
        <message>
            <source>works</source>
            <translation>works</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>in part</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>Nothing was recorded in this time.</source>
            <translation>Nothing was recorded in this time.</translation>
        </message>
        <message>
            <source>Not measured: {time}</source>
            <translation>Not measured: {time}</translation>
        </message>
        <message>
            <source>Set up: {name}</source>
            <translation>Set up: {name}</translation>
        </message>
        <message>
            <source>Was there already, left as it is: {name}</source>
            <translation>Was there already, left as it is: {name}</translation>
        </message>
        <message>
            <source>Recovery code (shown only now; print it or write it down): {code}</source>
            <translation>Recovery code (shown only now; print it or write it down): {code}</translation>
        </message>
        <message>
            <source>The recovery code stands in {file}. Print it and keep it away from this PC.</source>
            <translation>The recovery code stands in {file}. Print it and keep it away from this PC.</translation>
        </message>
        <message>
            <source>Hải Đăng {version}. Protection on this PC: {level}</source>
            <translation>Hải Đăng {version}. Protection on this PC: {level}</translation>
        </message>
        <message>
            <source>No child is to be shown to this account.</source>
            <translation>No child is to be shown to this account.</translation>
        </message>
        <message>
            <source>Used: {time}</source>
            <translation>Used: {time}</translation>
        </message>
        <message>
            <source>Not now: {reason}</source>
            <translation>Not now: {reason}</translation>
        </message>
        <message>
            <source>Left: no limit</source>
            <translation>Left: no limit</translation>
        </message>
        <message>
            <source>Left: {time}</source>
            <translation>Left: {time}</translation>
        </message>
        <message>
            <source>Given ({id}): {what}</source>
            <translation>Given ({id}): {what}</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>until {moment}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} left</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>Something went wrong that has no words here yet ({id}).</source>
            <translation>Something went wrong that has no words here yet ({id}).</translation>
        </message>
        <message>
            <source>Try again. If it happens often, tell whoever looks after this PC.</source>
            <translation>Try again. If it happens often, tell whoever looks after this PC.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read.</source>
            <translation>The file {file} cannot be read.</translation>
        </message>
        <message>
            <source>Check the path and whether you may read it.</source>
            <translation>Check the path and whether you may read it.</translation>
        </message>
        <message>
            <source>The file {file} cannot be written.</source>
            <translation>The file {file} cannot be written.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Choose another place.</translation>
        </message>
        <message>
            <source>The file {file} exists already.</source>
            <translation>The file {file} exists already.</translation>
        </message>
        <message>
            <source>Choose another name; it is not written over.</source>
            <translation>Choose another name; it is not written over.</translation>
        </message>
        <message>
            <source>Other people can read the PIN file {file}.</source>
            <translation>Other people can read the PIN file {file}.</translation>
        </message>
        <message>
            <source>Let only yourself read it: chmod 600 {file}</source>
            <translation>Let only yourself read it: chmod 600 {file}</translation>
        </message>
        <message>
            <source>The PIN file {file} has no PIN in its first line.</source>
            <translation>The PIN file {file} has no PIN in its first line.</translation>
        </message>
        <message>
            <source>Write the PIN into the first line.</source>
            <translation>Write the PIN into the first line.</translation>
        </message>
        <message>
            <source>There is no terminal to ask for the PIN.</source>
            <translation>There is no terminal to ask for the PIN.</translation>
        </message>
        <message>
            <source>Give the PIN with --pin-file FILE.</source>
            <translation>Give the PIN with --pin-file FILE.</translation>
        </message>
        <message>
            <source>The two PINs are not the same.</source>
            <translation>The two PINs are not the same.</translation>
        </message>
        <message>
            <source>Enter the new PIN twice alike.</source>
            <translation>Enter the new PIN twice alike.</translation>
        </message>
        <message>
            <source>The week {week} could not be read.</source>
            <translation>The week {week} could not be read.</translation>
        </message>
        <message>
            <source>Write it as 2026-W48.</source>
            <translation>Write it as 2026-W48.</translation>
        </message>
        <message>
            <source>{detail}</source>
            <translation>{detail}</translation>
        </message>
        <message>
            <source>haidang --help shows how it is used.</source>
            <translation>haidang --help shows how it is used.</translation>
        </message>
        <message>
            <source>A file that belongs to Hải Đăng is missing: {file}</source>
            <translation>A file that belongs to Hải Đăng is missing: {file}</translation>
        </message>
        <message>
            <source>Install Hải Đăng again.</source>
            <translation>Install Hải Đăng again.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the key {key} is not known.</source>
            <translation>{file}, line {line}: the key {key} is not known.</translation>
        </message>
        <message>
            <source>Right would be: {right}</source>
            <translation>Right would be: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the key {key} is missing.</source>
            <translation>{file}, line {line}: the key {key} is missing.</translation>
        </message>
        <message>
            <source>Add it, for example: {right}</source>
            <translation>Add it, for example: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: no child here is called {wrong}.</source>
            <translation>{file}, line {line}, {key}: no child here is called {wrong}.</translation>
        </message>
        <message>
            <source>Check the nickname.</source>
            <translation>Check the nickname.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: other people can read the file {pin_file}, which has a PIN in it.</source>
            <translation>{file}, line {line}, {key}: other people can read the file {pin_file}, which has a PIN in it.</translation>
        </message>
        <message>
            <source>Let only yourself read it: chmod 600 {pin_file}</source>
            <translation>Let only yourself read it: chmod 600 {pin_file}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the first line of {pin_file} has no PIN.</source>
            <translation>{file}, line {line}, {key}: the first line of {pin_file} has no PIN.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the file {pin_file} cannot be read.</source>
            <translation>{file}, line {line}, {key}: the file {pin_file} cannot be read.</translation>
        </message>
        <message>
            <source>The path counts from the folder of this file.</source>
            <translation>The path counts from the folder of this file.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: a PIN has digits only.</source>
            <translation>{file}, line {line}, {key}: a PIN has digits only.</translation>
        </message>
        <message>
            <source>Choose {least} digits or more.</source>
            <translation>Choose {least} digits or more.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: this PIN is too short.</source>
            <translation>{file}, line {line}, {key}: this PIN is too short.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: this PIN is too long.</source>
            <translation>{file}, line {line}, {key}: this PIN is too long.</translation>
        </message>
        <message>
            <source>Choose at most {most} digits.</source>
            <translation>Choose at most {most} digits.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: this PIN is easy to guess.</source>
            <translation>{file}, line {line}, {key}: this PIN is easy to guess.</translation>
        </message>
        <message>
            <source>Choose digits that do not repeat, count up, or show a birthday.</source>
            <translation>Choose digits that do not repeat, count up, or show a birthday.</translation>
        </message>
        <message>
            <source>These are missing: {names}</source>
            <translation>These are missing: {names}</translation>
        </message>
        <message>
            <source>This is not understood: {names}</source>
            <translation>This is not understood: {names}</translation>
        </message>
        <message>
            <source>{names}: {value} is not possible.</source>
            <translation>{names}: {value} is not possible.</translation>
        </message>
        <message>
            <source>Possible: {right}</source>
            <translation>Possible: {right}</translation>
        </message>
        <message>
            <source>{names}: {value} is not a number.</source>
            <translation>{names}: {value} is not a number.</translation>
        </message>
        <message>
            <source>Give a whole number.</source>
            <translation>Give a whole number.</translation>
        </message>
        <message>
            <source>{names}: a value is missing.</source>
            <translation>{names}: a value is missing.</translation>
        </message>
        <message>
            <source>One of these is needed: {names}</source>
            <translation>One of these is needed: {names}</translation>
        </message>
        <message>
            <source>{names} and {value} do not go together.</source>
            <translation>{names} and {value} do not go together.</translation>
        </message>
        <message>
            <source>Use one of them.</source>
            <translation>Use one of them.</translation>
        </message>
        <message>
            <source>The file {file}, in which PINs are kept, is damaged.</source>
            <translation>The file {file}, in which PINs are kept, is damaged.</translation>
        </message>
        <message>
            <source>Put it back from a copy of this PC, or tell whoever looks after this PC.</source>
            <translation>Put it back from a copy of this PC, or tell whoever looks after this PC.</translation>
        </message>
        <message>
            <source>Hải Đăng's guard does not answer.</source>
            <translation>Hải Đăng's guard does not answer.</translation>
        </message>
        <message>
            <source>It starts again by itself. If it stays away, restart this PC. Help and the hotlines work all the same.</source>
            <translation>It starts again by itself. If it stays away, restart this PC. Help and the hotlines work all the same.</translation>
        </message>
        <message>
            <source>The guard took too long to answer.</source>
            <translation>The guard took too long to answer.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Try again in a moment.</translation>
        </message>
        <message>
            <source>The guard has a lot to do just now.</source>
            <translation>The guard has a lot to do just now.</translation>
        </message>
        <message>
            <source>Something went wrong inside the guard.</source>
            <translation>Something went wrong inside the guard.</translation>
        </message>
        <message>
            <source>A part of Hải Đăng that works aside did not answer.</source>
            <translation>A part of Hải Đăng that works aside did not answer.</translation>
        </message>
        <message>
            <source>Try again. If it happens often, restart this PC.</source>
            <translation>Try again. If it happens often, restart this PC.</translation>
        </message>
        <message>
            <source>That was asked too often in a short time.</source>
            <translation>That was asked too often in a short time.</translation>
        </message>
        <message>
            <source>Try again after: {wait}.</source>
            <translation>Try again after: {wait}.</translation>
        </message>
        <message>
            <source>One account has opened more than {most} connections.</source>
            <translation>One account has opened more than {most} connections.</translation>
        </message>
        <message>
            <source>Close programs that are not needed.</source>
            <translation>Close programs that are not needed.</translation>
        </message>
        <message>
            <source>The greeting was missing.</source>
            <translation>The greeting was missing.</translation>
        </message>
        <message>
            <source>Use a program that belongs to this version of Hải Đăng.</source>
            <translation>Use a program that belongs to this version of Hải Đăng.</translation>
        </message>
        <message>
            <source>The guard has version {guard}, this program has version {client}.</source>
            <translation>The guard has version {guard}, this program has version {client}.</translation>
        </message>
        <message>
            <source>Restart this PC, so that both are the same.</source>
            <translation>Restart this PC, so that both are the same.</translation>
        </message>
        <message>
            <source>A message is larger than {most} bytes.</source>
            <translation>A message is larger than {most} bytes.</translation>
        </message>
        <message>
            <source>Send less at once.</source>
            <translation>Send less at once.</translation>
        </message>
        <message>
            <source>A message could not be read.</source>
            <translation>A message could not be read.</translation>
        </message>
        <message>
            <source>Choose a shorter one with --socket.</source>
            <translation>Choose a shorter one with --socket.</translation>
        </message>
        <message>
            <source>Hải Đăng is installed on this PC, so no guard of one account runs beside it.</source>
            <translation>Hải Đăng is installed on this PC, so no guard of one account runs beside it.</translation>
        </message>
        <message>
            <source>Nothing needs to be done; the service protects this account, too.</source>
            <translation>Nothing needs to be done; the service protects this account, too.</translation>
        </message>
        <message>
            <source>A guard is already running on the data in {folder}.</source>
            <translation>A guard is already running on the data in {folder}.</translation>
        </message>
        <message>
            <source>Use that one, or stop it first.</source>
            <translation>Use that one, or stop it first.</translation>
        </message>
        <message>
            <source>The path of the socket is too long: {socket}</source>
            <translation>The path of the socket is too long: {socket}</translation>
        </message>
        <message>
            <source>Another guard already answers at {socket}.</source>
            <translation>Another guard already answers at {socket}.</translation>
        </message>
        <message>
            <source>The socket {socket} cannot be opened.</source>
            <translation>The socket {socket} cannot be opened.</translation>
        </message>
        <message>
            <source>Choose a folder that belongs to this account, with --socket.</source>
            <translation>Choose a folder that belongs to this account, with --socket.</translation>
        </message>
        <message>
            <source>This guard belongs to another account.</source>
            <translation>This guard belongs to another account.</translation>
        </message>
        <message>
            <source>Each account has a guard of its own; start Hải Đăng in this account.</source>
            <translation>Each account has a guard of its own; start Hải Đăng in this account.</translation>
        </message>
        <message>
            <source>Something unexpected happened.</source>
            <translation>Something unexpected happened.</translation>
        </message>
        <message>
            <source>Try again. The details stand in the log file {log}.</source>
            <translation>Try again. The details stand in the log file {log}.</translation>
        </message>
        <message>
            <source>It is not clear which adult is meant.</source>
            <translation>It is not clear which adult is meant.</translation>
        </message>
        <message>
            <source>Name the adult, for example with --adult.</source>
            <translation>Name the adult, for example with --adult.</translation>
        </message>
        <message>
            <source>No adult here is called {name}.</source>
            <translation>No adult here is called {name}.</translation>
        </message>
        <message>
            <source>Check the name. The names stand in Settings.</source>
            <translation>Check the name. The names stand in Settings.</translation>
        </message>
        <message>
            <source>No child here is called {child}.</source>
            <translation>No child here is called {child}.</translation>
        </message>
        <message>
            <source>It is not clear which child is meant.</source>
            <translation>It is not clear which child is meant.</translation>
        </message>
        <message>
            <source>Name the child, for example with --child.</source>
            <translation>Name the child, for example with --child.</translation>
        </message>
        <message>
            <source>No child uses this account now.</source>
            <translation>No child uses this account now.</translation>
        </message>
        <message>
            <source>Choose first who is using this PC, or name the child.</source>
            <translation>Choose first who is using this PC, or name the child.</translation>
        </message>
        <message>
            <source>Nobody has set up Hải Đăng on this PC yet.</source>
            <translation>Nobody has set up Hải Đăng on this PC yet.</translation>
        </message>
        <message>
            <source>Start Hải Đăng and follow the first steps, or run: haidang setup FILE</source>
            <translation>Start Hải Đăng and follow the first steps, or run: haidang setup FILE</translation>
        </message>
        <message>
            <source>A name needs 1 to {most} characters.</source>
            <translation>A name needs 1 to {most} characters.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choose another name.</translation>
        </message>
        <message>
            <source>The name {name} is already used here.</source>
            <translation>The name {name} is already used here.</translation>
        </message>
        <message>
            <source>Choose a name that differs.</source>
            <translation>Choose a name that differs.</translation>
        </message>
        <message>
            <source>The name {name} stands there twice.</source>
            <translation>The name {name} stands there twice.</translation>
        </message>
        <message>
            <source>Give each person a name of their own.</source>
            <translation>Give each person a name of their own.</translation>
        </message>
        <message>
            <source>This is the only parent, so the role cannot be taken away.</source>
            <translation>This is the only parent, so the role cannot be taken away.</translation>
        </message>
        <message>
            <source>Add another parent first.</source>
            <translation>Add another parent first.</translation>
        </message>
        <message>
            <source>At least one adult must be a parent.</source>
            <translation>At least one adult must be a parent.</translation>
        </message>
        <message>
            <source>Give one adult the role of parent.</source>
            <translation>Give one adult the role of parent.</translation>
        </message>
        <message>
            <source>An adult cannot have the role {role}.</source>
            <translation>An adult cannot have the role {role}.</translation>
        </message>
        <message>
            <source>Choose parent or helper.</source>
            <translation>Choose parent or helper.</translation>
        </message>
        <message>
            <source>The birth year must lie between {first} and {last}.</source>
            <translation>The birth year must lie between {first} and {last}.</translation>
        </message>
        <message>
            <source>Check the year.</source>
            <translation>Check the year.</translation>
        </message>
        <message>
            <source>There are suggestions for ages {first} to {last}.</source>
            <translation>There are suggestions for ages {first} to {last}.</translation>
        </message>
        <message>
            <source>Choose an age in between.</source>
            <translation>Choose an age in between.</translation>
        </message>
        <message>
            <source>The language {language} is not there.</source>
            <translation>The language {language} is not there.</translation>
        </message>
        <message>
            <source>Choose vi or en.</source>
            <translation>Choose vi or en.</translation>
        </message>
        <message>
            <source>This account belongs to one person only.</source>
            <translation>This account belongs to one person only.</translation>
        </message>
        <message>
            <source>Give the account to several children in Settings first.</source>
            <translation>Give the account to several children in Settings first.</translation>
        </message>
        <message>
            <source>A person can have up to {most} accounts, each with a name that can be printed.</source>
            <translation>A person can have up to {most} accounts, each with a name that can be printed.</translation>
        </message>
        <message>
            <source>Check the names of the accounts.</source>
            <translation>Check the names of the accounts.</translation>
        </message>
        <message>
            <source>Name one child or one adult.</source>
            <translation>Name one child or one adult.</translation>
        </message>
        <message>
            <source>Choose exactly one of them.</source>
            <translation>Choose exactly one of them.</translation>
        </message>
        <message>
            <source>There can be at most {most} people.</source>
            <translation>There can be at most {most} people.</translation>
        </message>
        <message>
            <source>Leave somebody out.</source>
            <translation>Leave somebody out.</translation>
        </message>
        <message>
            <source>This answer is not one of those offered.</source>
            <translation>This answer is not one of those offered.</translation>
        </message>
        <message>
            <source>Choose one of the answers shown.</source>
            <translation>Choose one of the answers shown.</translation>
        </message>
        <message>
            <source>This needs the PIN of an adult.</source>
            <translation>This needs the PIN of an adult.</translation>
        </message>
        <message>
            <source>Ask an adult, or enter the PIN.</source>
            <translation>Ask an adult, or enter the PIN.</translation>
        </message>
        <message>
            <source>The PIN is not right.</source>
            <translation>The PIN is not right.</translation>
        </message>
        <message>
            <source>Try again after: {wait}. The recovery code works at any time.</source>
            <translation>Try again after: {wait}. The recovery code works at any time.</translation>
        </message>
        <message>
            <source>Look at the PIN and try again.</source>
            <translation>Look at the PIN and try again.</translation>
        </message>
        <message>
            <source>After several wrong PINs there is a wait.</source>
            <translation>After several wrong PINs there is a wait.</translation>
        </message>
        <message>
            <source>A PIN has digits only.</source>
            <translation>A PIN has digits only.</translation>
        </message>
        <message>
            <source>This PIN is too short.</source>
            <translation>This PIN is too short.</translation>
        </message>
        <message>
            <source>This PIN is too long.</source>
            <translation>This PIN is too long.</translation>
        </message>
        <message>
            <source>This PIN is easy to guess.</source>
            <translation>This PIN is easy to guess.</translation>
        </message>
        <message>
            <source>{name} needs a PIN.</source>
            <translation>{name} needs a PIN.</translation>
        </message>
        <message>
            <source>Choose a PIN of 6 digits or more.</source>
            <translation>Choose a PIN of 6 digits or more.</translation>
        </message>
        <message>
            <source>This PIN belongs to another adult.</source>
            <translation>This PIN belongs to another adult.</translation>
        </message>
        <message>
            <source>Enter the PIN of the adult who is meant.</source>
            <translation>Enter the PIN of the adult who is meant.</translation>
        </message>
        <message>
            <source>The PINs could not be found on this PC.</source>
            <translation>The PINs could not be found on this PC.</translation>
        </message>
        <message>
            <source>Set a new PIN with the recovery code.</source>
            <translation>Set a new PIN with the recovery code.</translation>
        </message>
        <message>
            <source>The PIN of {adult} was reset with the recovery code.</source>
            <translation>The PIN of {adult} was reset with the recovery code.</translation>
        </message>
        <message>
            <source>If nobody in the family did it, choose new PINs and a new recovery code.</source>
            <translation>If nobody in the family did it, choose new PINs and a new recovery code.</translation>
        </message>
        <message>
            <source>A wrong PIN was entered for {adult}; wrong tries in a row: {wrong}.</source>
            <translation>A wrong PIN was entered for {adult}; wrong tries in a row: {wrong}.</translation>
        </message>
        <message>
            <source>If you did not do it, talk about it at home.</source>
            <translation>If you did not do it, talk about it at home.</translation>
        </message>
        <message>
            <source>The recovery code is not right.</source>
            <translation>The recovery code is not right.</translation>
        </message>
        <message>
            <source>Compare it letter by letter with the printed one.</source>
            <translation>Compare it letter by letter with the printed one.</translation>
        </message>
        <message>
            <source>A wrong recovery code was entered.</source>
            <translation>A wrong recovery code was entered.</translation>
        </message>
        <message>
            <source>This account may not do that.</source>
            <translation>This account may not do that.</translation>
        </message>
        <message>
            <source>Ask a parent.</source>
            <translation>Ask a parent.</translation>
        </message>
        <message>
            <source>A helper can give minutes, nothing else.</source>
            <translation>A helper can give minutes, nothing else.</translation>
        </message>
        <message>
            <source>Ask a parent for the rest.</source>
            <translation>Ask a parent for the rest.</translation>
        </message>
        <message>
            <source>A helper can give {most} minutes a day; {left} are left today.</source>
            <translation>A helper can give {most} minutes a day; {left} are left today.</translation>
        </message>
        <message>
            <source>Give fewer minutes, or ask a parent.</source>
            <translation>Give fewer minutes, or ask a parent.</translation>
        </message>
        <message>
            <source>Only the helper program that Hải Đăng started itself may report what is in use.</source>
            <translation>Only the helper program that Hải Đăng started itself may report what is in use.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Nothing needs to be done.</translation>
        </message>
        <message>
            <source>Hải Đăng is installed as a service and does not end from here.</source>
            <translation>Hải Đăng is installed as a service and does not end from here.</translation>
        </message>
        <message>
            <source>An administrator of this PC can stop or remove it.</source>
            <translation>An administrator of this PC can stop or remove it.</translation>
        </message>
        <message>
            <source>This PC has no place to keep secrets safely.</source>
            <translation>This PC has no place to keep secrets safely.</translation>
        </message>
        <message>
            <source>Install or unlock the password store of this PC. The page Protection names it.</source>
            <translation>Install or unlock the password store of this PC. The page Protection names it.</translation>
        </message>
        <message>
            <source>The password store of this PC is locked.</source>
            <translation>The password store of this PC is locked.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Unlock it, then try again.</translation>
        </message>
        <message>
            <source>The password store of this PC did not answer in time.</source>
            <translation>The password store of this PC did not answer in time.</translation>
        </message>
        <message>
            <source>Look whether it asks something in a window, then try again.</source>
            <translation>Look whether it asks something in a window, then try again.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this cannot be read as TOML: {wrong}</source>
            <translation>{file}, line {line}: this cannot be read as TOML: {wrong}</translation>
        </message>
        <message>
            <source>Texts stand in quotation marks, lists in square brackets; docs/cli.md has an example.</source>
            <translation>Texts stand in quotation marks, lists in square brackets; docs/cli.md has an example.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the file does not say which format it has.</source>
            <translation>{file}, line {line}: the file does not say which format it has.</translation>
        </message>
        <message>
            <source>Write at the top: {right}</source>
            <translation>Write at the top: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the file has format {wrong}, which is newer than this program.</source>
            <translation>{file}, line {line}: the file has format {wrong}, which is newer than this program.</translation>
        </message>
        <message>
            <source>Use format {right}, or a newer version of Hải Đăng.</source>
            <translation>Use format {right}, or a newer version of Hải Đăng.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} is not possible.</source>
            <translation>{file}, line {line}, {key}: {wrong} is not possible.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} ends before it begins.</source>
            <translation>{file}, line {line}, {key}: {wrong} ends before it begins.</translation>
        </message>
        <message>
            <source>A window lies within one day and ends by 24:00, for example: {right}</source>
            <translation>A window lies within one day and ends by 24:00, for example: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} overlaps with another window of that day.</source>
            <translation>{file}, line {line}, {key}: {wrong} overlaps with another window of that day.</translation>
        </message>
        <message>
            <source>Write both as one: {right}</source>
            <translation>Write both as one: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: there is no time zone {wrong}.</source>
            <translation>{file}, line {line}, {key}: there is no time zone {wrong}.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: exactly one of two keys belongs here.</source>
            <translation>{file}, line {line}, {key}: exactly one of two keys belongs here.</translation>
        </message>
        <message>
            <source>Write one of these: {right}</source>
            <translation>Write one of these: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} stands there twice.</source>
            <translation>{file}, line {line}, {key}: {wrong} stands there twice.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Leave one of them out.</translation>
        </message>
        <message>
            <source>The clock of this PC was set forward by: {by}</source>
            <translation>The clock of this PC was set forward by: {by}</translation>
        </message>
        <message>
            <source>It changes no time that is left. Put the clock right in the settings of the PC.</source>
            <translation>It changes no time that is left. Put the clock right in the settings of the PC.</translation>
        </message>
        <message>
            <source>The clock of this PC was set back by: {by}</source>
            <translation>The clock of this PC was set back by: {by}</translation>
        </message>
        <message>
            <source>A time server put the clock of this PC right by: {by}</source>
            <translation>A time server put the clock of this PC right by: {by}</translation>
        </message>
        <message>
            <source>The time zone of this PC was changed from {before} to {after}.</source>
            <translation>The time zone of this PC was changed from {before} to {after}.</translation>
        </message>
        <message>
            <source>The rules go on in the zone that was chosen in them.</source>
            <translation>The rules go on in the zone that was chosen in them.</translation>
        </message>
        <message>
            <source>{key}: the value {value} is not possible.</source>
            <translation>{key}: the value {value} is not possible.</translation>
        </message>
        <message>
            <source>Look at the rules again; docs/cli.md names what is possible.</source>
            <translation>Look at the rules again; docs/cli.md names what is possible.</translation>
        </message>
        <message>
            <source>The rules have changed meanwhile; the newest version is {version}.</source>
            <translation>The rules have changed meanwhile; the newest version is {version}.</translation>
        </message>
        <message>
            <source>Load the rules again, then change them.</source>
            <translation>Load the rules again, then change them.</translation>
        </message>
        <message>
            <source>The newest rules of {child} could not be read, so version {used} holds.</source>
            <translation>The newest rules of {child} could not be read, so version {used} holds.</translation>
        </message>
        <message>
            <source>Look at the rules and save them again.</source>
            <translation>Look at the rules and save them again.</translation>
        </message>
        <message>
            <source>A gift of time has {least} to {most} minutes.</source>
            <translation>A gift of time has {least} to {most} minutes.</translation>
        </message>
        <message>
            <source>Choose a number in between.</source>
            <translation>Choose a number in between.</translation>
        </message>
        <message>
            <source>Name either minutes or an end, not both.</source>
            <translation>Name either minutes or an end, not both.</translation>
        </message>
        <message>
            <source>Use --minutes or --until.</source>
            <translation>Use --minutes or --until.</translation>
        </message>
        <message>
            <source>There is no open gift of time called {grant}.</source>
            <translation>There is no open gift of time called {grant}.</translation>
        </message>
        <message>
            <source>Look at the list of gifts; haidang status shows it.</source>
            <translation>Look at the list of gifts; haidang status shows it.</translation>
        </message>
        <message>
            <source>The end must lie ahead, at most {days} days from now.</source>
            <translation>The end must lie ahead, at most {days} days from now.</translation>
        </message>
        <message>
            <source>Choose a later or nearer moment.</source>
            <translation>Choose a later or nearer moment.</translation>
        </message>
        <message>
            <source>There is no group called {group}.</source>
            <translation>There is no group called {group}.</translation>
        </message>
        <message>
            <source>Choose one of the groups in the rules.</source>
            <translation>Choose one of the groups in the rules.</translation>
        </message>
        <message>
            <source>The moment {moment} could not be read.</source>
            <translation>The moment {moment} could not be read.</translation>
        </message>
        <message>
            <source>Write it as 21:00 or 2026-11-24T21:00:00+07:00.</source>
            <translation>Write it as 21:00 or 2026-11-24T21:00:00+07:00.</translation>
        </message>
        <message>
            <source>The minutes must lie between {least} and {most}.</source>
            <translation>The minutes must lie between {least} and {most}.</translation>
        </message>
        <message>
            <source>The change is meant for {day}, which is not today.</source>
            <translation>The change is meant for {day}, which is not today.</translation>
        </message>
        <message>
            <source>Open the page again; the day has changed.</source>
            <translation>Open the page again; the day has changed.</translation>
        </message>
        <message>
            <source>The day {day} could not be read.</source>
            <translation>The day {day} could not be read.</translation>
        </message>
        <message>
            <source>Write it as 2026-11-24.</source>
            <translation>Write it as 2026-11-24.</translation>
        </message>
        <message>
            <source>A report covers 1 to {most} days, the first before the last.</source>
            <translation>A report covers 1 to {most} days, the first before the last.</translation>
        </message>
        <message>
            <source>Choose fewer days.</source>
            <translation>Choose fewer days.</translation>
        </message>
        <message>
            <source>A parent has paused this time.</source>
            <translation>A parent has paused this time.</translation>
        </message>
        <message>
            <source>Ask the parent to go on.</source>
            <translation>Ask the parent to go on.</translation>
        </message>
        <message>
            <source>This has been asked already and waits for an answer.</source>
            <translation>This has been asked already and waits for an answer.</translation>
        </message>
        <message>
            <source>Wait for the answer, or take the request back first.</source>
            <translation>Wait for the answer, or take the request back first.</translation>
        </message>
        <message>
            <source>Up to {most} requests a day are possible.</source>
            <translation>Up to {most} requests a day are possible.</translation>
        </message>
        <message>
            <source>Talk about it in person.</source>
            <translation>Talk about it in person.</translation>
        </message>
        <message>
            <source>This request is over.</source>
            <translation>This request is over.</translation>
        </message>
        <message>
            <source>A new one can be made.</source>
            <translation>A new one can be made.</translation>
        </message>
        <message>
            <source>There is no request called {request}.</source>
            <translation>There is no request called {request}.</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>Look at the list again.</translation>
        </message>
        <message>
            <source>One can ask for {least} to {most} minutes.</source>
            <translation>One can ask for {least} to {most} minutes.</translation>
        </message>
        <message>
            <source>The text is longer than {most} characters.</source>
            <translation>The text is longer than {most} characters.</translation>
        </message>
        <message>
            <source>Make it shorter.</source>
            <translation>Make it shorter.</translation>
        </message>
        <message>
            <source>There is no app called {app} here.</source>
            <translation>There is no app called {app} here.</translation>
        </message>
        <message>
            <source>Choose an app from the list.</source>
            <translation>Choose an app from the list.</translation>
        </message>
        <message>
            <source>The rule {rule} does not fit here.</source>
            <translation>The rule {rule} does not fit here.</translation>
        </message>
        <message>
            <source>Choose always or limited.</source>
            <translation>Choose always or limited.</translation>
        </message>
        <message>
            <source>Details can be kept up to {days} days, totals up to {months} months.</source>
            <translation>Details can be kept up to {days} days, totals up to {months} months.</translation>
        </message>
        <message>
            <source>Choose a number within.</source>
            <translation>Choose a number within.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing more can be kept.</source>
            <translation>The disk is full, so nothing more can be kept.</translation>
        </message>
        <message>
            <source>Free some room on the disk. Until then time goes on being counted, in memory only.</source>
            <translation>Free some room on the disk. Until then time goes on being counted, in memory only.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written to.</source>
            <translation>The folder {folder} cannot be written to.</translation>
        </message>
        <message>
            <source>Make the disk or folder writable. Until then time goes on being counted, in memory only.</source>
            <translation>Make the disk or folder writable. Until then time goes on being counted, in memory only.</translation>
        </message>
        <message>
            <source>The disk did not take what was to be kept in {folder}.</source>
            <translation>The disk did not take what was to be kept in {folder}.</translation>
        </message>
        <message>
            <source>Check the disk for faults. Until it works again, time is counted in memory only.</source>
            <translation>Check the disk for faults. Until it works again, time is counted in memory only.</translation>
        </message>
        <message>
            <source>Another program is using the data in {folder}.</source>
            <translation>Another program is using the data in {folder}.</translation>
        </message>
        <message>
            <source>Close the other program, or restart this PC.</source>
            <translation>Close the other program, or restart this PC.</translation>
        </message>
        <message>
            <source>The data in {file} come from a newer version of Hải Đăng.</source>
            <translation>The data in {file} come from a newer version of Hải Đăng.</translation>
        </message>
        <message>
            <source>Install the newer version again. Nothing was changed.</source>
            <translation>Install the newer version again. Nothing was changed.</translation>
        </message>
        <message>
            <source>The data were damaged, so the backup of {day} was put back.</source>
            <translation>The data were damaged, so the backup of {day} was put back.</translation>
        </message>
        <message>
            <source>What happened since then may be missing. The damaged file was kept aside as {file} for 30 days.</source>
            <translation>What happened since then may be missing. The damaged file was kept aside as {file} for 30 days.</translation>
        </message>
        <message>
            <source>The data were damaged and no good backup was found, so everything starts afresh.</source>
            <translation>The data were damaged and no good backup was found, so everything starts afresh.</translation>
        </message>
        <message>
            <source>Please set up adults, children and rules again. The damaged file was kept aside as {file} for 30 days.</source>
            <translation>Please set up adults, children and rules again. The damaged file was kept aside as {file} for 30 days.</translation>
        </message>
        <message>
            <source>The data in {folder} could not be brought up to this version.</source>
            <translation>The data in {folder} could not be brought up to this version.</translation>
        </message>
        <message>
            <source>Free some room on the disk and start again. The data are as they were before.</source>
            <translation>Free some room on the disk and start again. The data are as they were before.</translation>
        </message>
        <message>
            <source>Today's backup could not be made in {folder}.</source>
            <translation>Today's backup could not be made in {folder}.</translation>
        </message>
        <message>
            <source>Free some room on the disk. Older backups are still there.</source>
            <translation>Free some room on the disk. Older backups are still there.</translation>
        </message>
        <message>
            <source>The data are closed, because Hải Đăng is ending.</source>
            <translation>The data are closed, because Hải Đăng is ending.</translation>
        </message>
        <message>
            <source>Try again when it has started.</source>
            <translation>Try again when it has started.</translation>
        </message>
        <message>
            <source>There is nothing called {what} here.</source>
            <translation>There is nothing called {what} here.</translation>
        </message>
        <message>
            <source>Look at the list again and choose from it.</source>
            <translation>Look at the list again and choose from it.</translation>
        </message>
        <message>
            <source>{app} could not be paused.</source>
            <translation>{app} could not be paused.</translation>
        </message>
        <message>
            <source>Close it by hand. The page Protection says what helps.</source>
            <translation>Close it by hand. The page Protection says what helps.</translation>
        </message>
        <message>
            <source>The screen could not be locked when the time was up.</source>
            <translation>The screen could not be locked when the time was up.</translation>
        </message>
        <message>
            <source>The page Protection says what helps.</source>
            <translation>The page Protection says what helps.</translation>
        </message>
        <message>
            <source>The session could not be ended when the time was up.</source>
            <translation>The session could not be ended when the time was up.</translation>
        </message>
        <message>
            <source>What is in use could not be seen for a while; that time is shown as not measured.</source>
            <translation>What is in use could not be seen for a while; that time is shown as not measured.</translation>
        </message>
        <message>
            <source>Nothing needs to be done if it is over. If it stays, restart this PC.</source>
            <translation>Nothing needs to be done if it is over. If it stays, restart this PC.</translation>
        </message>
        <message>
            <source>{app} held the keyboard or the mouse when its time was up, so it was asked to let go.</source>
            <translation>{app} held the keyboard or the mouse when its time was up, so it was asked to let go.</translation>
        </message>
        <message>
            <source>Today's test of this PC: a program that the test started was not seen.</source>
            <translation>Today's test of this PC: a program that the test started was not seen.</translation>
        </message>
        <message>
            <source>Restart this PC. If it stays so, look at the page Protection.</source>
            <translation>Restart this PC. If it stays so, look at the page Protection.</translation>
        </message>
        <message>
            <source>Today's test of this PC: its seconds were not counted.</source>
            <translation>Today's test of this PC: its seconds were not counted.</translation>
        </message>
        <message>
            <source>Today's test of this PC: a program could not be paused.</source>
            <translation>Today's test of this PC: a program could not be paused.</translation>
        </message>
        <message>
            <source>{app} was started again although its time was up.</source>
            <translation>{app} was started again although its time was up.</translation>
        </message>
        <message>
            <source>Talk about it. The page Protection says what makes a pause hold.</source>
            <translation>Talk about it. The page Protection says what makes a pause hold.</translation>
        </message>
    </context>
</TS>
