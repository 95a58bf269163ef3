<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AboutPage</name>
        <message>
            <source>What it does</source>
            <translation>What it does</translation>
        </message>
        <message>
            <source>Counts the time at this PC, warns in good time and pauses programs without losing work.</source>
            <translation>Counts the time at this PC, warns in good time and pauses programs without losing work.</translation>
        </message>
        <message>
            <source>Lets a child ask for more time, and answers with a reason.</source>
            <translation>Lets a child ask for more time, and answers with a reason.</translation>
        </message>
        <message>
            <source>Keeps the way to help and to hotline 111 open at any time, also when the time is up.</source>
            <translation>Keeps the way to help and to hotline 111 open at any time, also when the time is up.</translation>
        </message>
        <message>
            <source>What it never does</source>
            <translation>What it never does</translation>
        </message>
        <message>
            <source>It does not read messages, pages, keys or pictures. Only app names and minutes are kept.</source>
            <translation>It does not read messages, pages, keys or pictures. Only app names and minutes are kept.</translation>
        </message>
        <message>
            <source>Nothing leaves this PC. There is no account to make and no advertising.</source>
            <translation>Nothing leaves this PC. There is no account to make and no advertising.</translation>
        </message>
        <message>
            <source>It does not work in secret: the child sees everything that you see.</source>
            <translation>It does not work in secret: the child sees everything that you see.</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Everybody uses one account</source>
            <translation>Everybody uses one account</translation>
        </message>
        <message>
            <source>With several children, Hải Đăng asks who is using the PC. Adults say it with their PIN.</source>
            <translation>With several children, Hải Đăng asks who is using the PC. Adults say it with their PIN.</translation>
        </message>
        <message>
            <source>Each person has an account</source>
            <translation>Each person has an account</translation>
        </message>
        <message>
            <source>You say which account is whose. Adults' own accounts are never tracked.</source>
            <translation>You say which account is whose. Adults' own accounts are never tracked.</translation>
        </message>
        <message>
            <source>Accounts on this PC: {names}</source>
            <translation>Accounts on this PC: {names}</translation>
        </message>
        <message>
            <source>A child with a standard account of its own is protected best. You can change this later in Settings.</source>
            <translation>A child with a standard account of its own is protected best. You can change this later in Settings.</translation>
        </message>
    </context>
    <context>
        <name>AdultCard</name>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>Another adult</source>
            <translation>Another adult</translation>
        </message>
        <message>
            <source>Name that the child knows</source>
            <translation>Name that the child knows</translation>
        </message>
        <message>
            <source>For example: Mum, Dad, Grandma</source>
            <translation>For example: Mum, Dad, Grandma</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>A parent sets rules. A helper may give up to 30 minutes a day, and sees no report.</source>
            <translation>A parent sets rules. A helper may give up to 30 minutes a day, and sees no report.</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Helper</translation>
        </message>
        <message>
            <source>Own account on this PC</source>
            <translation>Own account on this PC</translation>
        </message>
        <message>
            <source>It is never tracked.</source>
            <translation>It is never tracked.</translation>
        </message>
        <message>
            <source>No own account</source>
            <translation>No own account</translation>
        </message>
        <message>
            <source>PIN, six digits or more</source>
            <translation>PIN, six digits or more</translation>
        </message>
        <message>
            <source>Not the password of this PC. It is never shown.</source>
            <translation>Not the password of this PC. It is never shown.</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>The same PIN again</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>AdultSheet</name>
        <message>
            <source>An adult is using this PC</source>
            <translation>An adult is using this PC</translation>
        </message>
        <message>
            <source>Nothing is recorded or limited for adults. It ends when the screen is locked, or after 10 minutes without use.</source>
            <translation>Nothing is recorded or limited for adults. It ends when the screen is locked, or after 10 minutes without use.</translation>
        </message>
        <message>
            <source>Which adult</source>
            <translation>Which adult</translation>
        </message>
        <message>
            <source>PIN of this adult</source>
            <translation>PIN of this adult</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Use this PC</source>
            <translation>Use this PC</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>A PIN has six digits or more.</source>
            <translation>A PIN has six digits or more.</translation>
        </message>
    </context>
    <context>
        <name>AdultsPage</name>
        <message>
            <source>Add another adult</source>
            <translation>Add another adult</translation>
        </message>
    </context>
    <context>
        <name>AnswerSheet</name>
        <message>
            <source>{name} wrote: “{words}”</source>
            <translation>{name} wrote: “{words}”</translation>
        </message>
        <message>
            <source>Answer to {name}</source>
            <translation>Answer to {name}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Talk later</source>
            <translation>Talk later</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Which answer</source>
            <translation>Which answer</translation>
        </message>
        <message>
            <source>Fewer minutes</source>
            <translation>Fewer minutes</translation>
        </message>
        <message>
            <source>More minutes</source>
            <translation>More minutes</translation>
        </message>
        <message>
            <source>Which rule</source>
            <translation>Which rule</translation>
        </message>
        <message>
            <source>Words for {name}, if you like</source>
            <translation>Words for {name}, if you like</translation>
        </message>
        <message>
            <source>For example: after dinner we talk about it.</source>
            <translation>For example: after dinner we talk about it.</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>Send the answer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>The answer is sent.</source>
            <translation>The answer is sent.</translation>
        </message>
    </context>
    <context>
        <name>AppRow</name>
        <message>
            <source>{app} · running now</source>
            <translation>{app} · running now</translation>
        </message>
        <message>
            <source>{length} today</source>
            <translation>{length} today</translation>
        </message>
        <message>
            <source>{length} this week</source>
            <translation>{length} this week</translation>
        </message>
        <message>
            <source>{group} · {use}</source>
            <translation>{group} · {use}</translation>
        </message>
        <message>
            <source>not used this week</source>
            <translation>not used this week</translation>
        </message>
        <message>
            <source>{rule}, {minutes} a day</source>
            <translation>{rule}, {minutes} a day</translation>
        </message>
        <message>
            <source>Change the rule of {app}</source>
            <translation>Change the rule of {app}</translation>
        </message>
    </context>
    <context>
        <name>AppSheet</name>
        <message>
            <source>The child can read every rule.</source>
            <translation>The child can read every rule.</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Minutes a day of its own</source>
            <translation>Minutes a day of its own</translation>
        </message>
        <message>
            <source>Fewer minutes</source>
            <translation>Fewer minutes</translation>
        </message>
        <message>
            <source>More minutes</source>
            <translation>More minutes</translation>
        </message>
        <message>
            <source>Known by: {facts}</source>
            <translation>Known by: {facts}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>its file</source>
            <translation>its file</translation>
        </message>
        <message>
            <source>its package</source>
            <translation>its package</translation>
        </message>
        <message>
            <source>its entry in the menu</source>
            <translation>its entry in the menu</translation>
        </message>
        <message>
            <source>its content</source>
            <translation>its content</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>its name</translation>
        </message>
        <message>
            <source>its original name</source>
            <translation>its original name</translation>
        </message>
        <message>
            <source>what it runs</source>
            <translation>what it runs</translation>
        </message>
    </context>
    <context>
        <name>AppsJoined</name>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
    </context>
    <context>
        <name>AppsPage</name>
        <message>
            <source>Apps of {name}</source>
            <translation>Apps of {name}</translation>
        </message>
        <message>
            <source>Apps</source>
            <translation>Apps</translation>
        </message>
        <message>
            <source>What has run, for how long, and which rule holds. No titles, no pages, no content.</source>
            <translation>What has run, for how long, and which rule holds. No titles, no pages, no content.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Search by name or group, with or without diacritics</source>
            <translation>Search by name or group, with or without diacritics</translation>
        </message>
        <message>
            <source>New, and waiting for your word</source>
            <translation>New, and waiting for your word</translation>
        </message>
        <message>
            <source>The guard has not told anything yet.</source>
            <translation>The guard has not told anything yet.</translation>
        </message>
        <message>
            <source>No app with this name.</source>
            <translation>No app with this name.</translation>
        </message>
        <message>
            <source>No app has been used yet.</source>
            <translation>No app has been used yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskSheet</name>
        <message>
            <source>How much more time?</source>
            <translation>How much more time?</translation>
        </message>
        <message>
            <source>An adult answers when there is a moment.</source>
            <translation>An adult answers when there is a moment.</translation>
        </message>
        <message>
            <source>What is it for? (if you like)</source>
            <translation>What is it for? (if you like)</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
    </context>
    <context>
        <name>CalendarTab</name>
        <message>
            <source>School year</source>
            <translation>School year</translation>
        </message>
        <message>
            <source>Weekdays outside it count as holidays. Public holidays and Tết are known already.</source>
            <translation>Weekdays outside it count as holidays. Public holidays and Tết are known already.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Free days</source>
            <translation>Free days</translation>
        </message>
        <message>
            <source>For example a day off of the school. They count as holidays.</source>
            <translation>For example a day off of the school. They count as holidays.</translation>
        </message>
        <message>
            <source>Add a free day</source>
            <translation>Add a free day</translation>
        </message>
        <message>
            <source>School days after all</source>
            <translation>School days after all</translation>
        </message>
        <message>
            <source>For example a Saturday that makes up for a holiday.</source>
            <translation>For example a Saturday that makes up for a holiday.</translation>
        </message>
        <message>
            <source>Add a school day</source>
            <translation>Add a school day</translation>
        </message>
    </context>
    <context>
        <name>ChildCard</name>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Nickname</translation>
        </message>
        <message>
            <source>We do not ask for the full name: nobody needs it here.</source>
            <translation>We do not ask for the full name: nobody needs it here.</translation>
        </message>
        <message>
            <source>Birth year</source>
            <translation>Birth year</translation>
        </message>
        <message>
            <source>For a suggestion that fits the age.</source>
            <translation>For a suggestion that fits the age.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>The child's account on this PC</source>
            <translation>The child's account on this PC</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>ChildChoice</name>
        <message>
            <source>Which child</source>
            <translation>Which child</translation>
        </message>
    </context>
    <context>
        <name>ChildMode</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>What is recorded</source>
            <translation>What is recorded</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>For adults</source>
            <translation>For adults</translation>
        </message>
        <message>
            <source>The guard is away</source>
            <translation>The guard is away</translation>
        </message>
        <message>
            <source>Time is not measured now. It comes back by itself. Help is always open.</source>
            <translation>Time is not measured now. It comes back by itself. Help is always open.</translation>
        </message>
        <message>
            <source>The guard does not answer</source>
            <translation>The guard does not answer</translation>
        </message>
        <message>
            <source>It may be busy. Help is always open.</source>
            <translation>It may be busy. Help is always open.</translation>
        </message>
        <message>
            <source>The guard and this window are of different versions</source>
            <translation>The guard and this window are of different versions</translation>
        </message>
        <message>
            <source>Please ask an adult to start this PC again. Help is always open.</source>
            <translation>Please ask an adult to start this PC again. Help is always open.</translation>
        </message>
    </context>
    <context>
        <name>ChildrenPage</name>
        <message>
            <source>Add another child</source>
            <translation>Add another child</translation>
        </message>
    </context>
    <context>
        <name>CodeSheet</name>
        <message>
            <source>Your new recovery code</source>
            <translation>Your new recovery code</translation>
        </message>
        <message>
            <source>The old one no longer works.</source>
            <translation>The old one no longer works.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>ComputerTimeCard</name>
        <message>
            <source>{name}'s computer time</source>
            <translation>{name}'s computer time</translation>
        </message>
        <message numerus="yes">
            <source>Give %n more minute(s)</source>
            <translation>
                <numerusform>Give %n more minute</numerusform>
                <numerusform>Give %n more minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause now</source>
            <translation>Pause now</translation>
        </message>
        <message>
            <source>Only today</source>
            <translation>Only today</translation>
        </message>
        <message>
            <source>{reason} · opens again at {time}</source>
            <translation>{reason} · opens again at {time}</translation>
        </message>
        <message>
            <source>No limit right now</source>
            <translation>No limit right now</translation>
        </message>
        <message>
            <source>{length} left</source>
            <translation>{length} left</translation>
        </message>
        <message>
            <source>{left} · until {time}</source>
            <translation>{left} · until {time}</translation>
        </message>
        <message>
            <source>{name} is taking a break.</source>
            <translation>{name} is taking a break.</translation>
        </message>
        <message>
            <source>Other rules hold only today.</source>
            <translation>Other rules hold only today.</translation>
        </message>
        <message>
            <source>Used today: {length}.</source>
            <translation>Used today: {length}.</translation>
        </message>
        <message>
            <source>Not measured: {length}.</source>
            <translation>Not measured: {length}.</translation>
        </message>
        <message>
            <source>{length} · {reason}</source>
            <translation>{length} · {reason}</translation>
        </message>
        <message>
            <source>{length} · started again</source>
            <translation>{length} · started again</translation>
        </message>
        <message>
            <source>{app}: {value}</source>
            <translation>{app}: {value}</translation>
        </message>
        <message>
            <source>A helper can give up to 30 minutes a day and sees no report.</source>
            <translation>A helper can give up to 30 minutes a day and sees no report.</translation>
        </message>
        <message>
            <source>Until {name} has said yes to what is recorded, only minutes in all are kept.</source>
            <translation>Until {name} has said yes to what is recorded, only minutes in all are kept.</translation>
        </message>
        <message>
            <source>No app has been used yet today.</source>
            <translation>No app has been used yet today.</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>Mo</source>
            <translation>Mo</translation>
        </message>
        <message>
            <source>Tu</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>We</source>
            <translation>We</translation>
        </message>
        <message>
            <source>Th</source>
            <translation>Th</translation>
        </message>
        <message>
            <source>Fr</source>
            <translation>Fr</translation>
        </message>
        <message>
            <source>Sa</source>
            <translation>Sa</translation>
        </message>
        <message>
            <source>Su</source>
            <translation>Su</translation>
        </message>
        <message>
            <source>January</source>
            <translation>January</translation>
        </message>
        <message>
            <source>February</source>
            <translation>February</translation>
        </message>
        <message>
            <source>March</source>
            <translation>March</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>May</source>
            <translation>May</translation>
        </message>
        <message>
            <source>June</source>
            <translation>June</translation>
        </message>
        <message>
            <source>July</source>
            <translation>July</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>October</source>
            <translation>October</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>December</source>
            <translation>December</translation>
        </message>
        <message>
            <source>{weekday}, {day} {month}</source>
            <translation>{weekday}, {day} {month}</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} on {day}</source>
            <translation>{time} on {day}</translation>
        </message>
    </context>
    <context>
        <name>DeleteEverythingSheet</name>
        <message>
            <source>Delete everything?</source>
            <translation>Delete everything?</translation>
        </message>
        <message>
            <source>People, PINs, rules, minutes, requests and backups are erased, and what is paused goes on. Hải Đăng is then as before it was set up. It cannot be brought back.</source>
            <translation>People, PINs, rules, minutes, requests and backups are erased, and what is paused goes on. Hải Đăng is then as before it was set up. It cannot be brought back.</translation>
        </message>
        <message>
            <source>Type this word: {word}</source>
            <translation>Type this word: {word}</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Your PIN</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Delete everything</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>delete</translation>
        </message>
    </context>
    <context>
        <name>DonePage</name>
        <message>
            <source>Protection of this PC: {level}</source>
            <translation>Protection of this PC: {level}</translation>
        </message>
        <message>
            <source>How to go on</source>
            <translation>How to go on</translation>
        </message>
        <message>
            <source>Talk about the rules together; the child sees every change and its reason. With your PIN you find Today, Rules and Requests under “For adults”.</source>
            <translation>Talk about the rules together; the child sees every change and its reason. With your PIN you find Today, Rules and Requests under “For adults”.</translation>
        </message>
    </context>
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
        <name>FormSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>GatePage</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
    </context>
    <context>
        <name>GroupsTab</name>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Which group</source>
            <translation>Which group</translation>
        </message>
        <message>
            <source>Uses up the minutes of the day</source>
            <translation>Uses up the minutes of the day</translation>
        </message>
        <message>
            <source>All apps of this group together</source>
            <translation>All apps of this group together</translation>
        </message>
        <message>
            <source>Each app of this group</source>
            <translation>Each app of this group</translation>
        </message>
        <message>
            <source>Apps with a rule of their own</source>
            <translation>Apps with a rule of their own</translation>
        </message>
        <message>
            <source>All others follow their group. The page Apps lists what has been used.</source>
            <translation>All others follow their group. The page Apps lists what has been used.</translation>
        </message>
        <message>
            <source>None so far: every app follows its group. The page Apps lists what has been used.</source>
            <translation>None so far: every app follows its group. The page Apps lists what has been used.</translation>
        </message>
        <message>
            <source>A program by its file name</source>
            <translation>A program by its file name</translation>
        </message>
        <message>
            <source>for example game.exe</source>
            <translation>for example game.exe</translation>
        </message>
        <message>
            <source>Rule of this program</source>
            <translation>Rule of this program</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Who do you want to tell?</source>
            <translation>Who do you want to tell?</translation>
        </message>
        <message>
            <source>Numbers to call</source>
            <translation>Numbers to call</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>Quick exit</source>
            <translation>Quick exit</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Free, day and night. Tell as much or as little as you want.</source>
            <translation>Free, day and night. Tell as much or as little as you want.</translation>
        </message>
        <message>
            <source>This page keeps nothing and sends nothing. Someone near this PC might still see the screen.</source>
            <translation>This page keeps nothing and sends nothing. Someone near this PC might still see the screen.</translation>
        </message>
        <message>
            <source>“Quick exit”, or Shift three times, leaves at once.</source>
            <translation>“Quick exit”, or Shift three times, leaves at once.</translation>
        </message>
        <message>
            <source>An adult at home</source>
            <translation>An adult at home</translation>
        </message>
        <message>
            <source>Someone not at home</source>
            <translation>Someone not at home</translation>
        </message>
        <message>
            <source>whom you trust</source>
            <translation>whom you trust</translation>
        </message>
        <message>
            <source>a teacher, a relative, 111 or the police</source>
            <translation>a teacher, a relative, 111 or the police</translation>
        </message>
        <message>
            <source>It is not your fault. Looking for help is right.</source>
            <translation>It is not your fault. Looking for help is right.</translation>
        </message>
        <message>
            <source>Call from any phone in Viet Nam</source>
            <translation>Call from any phone in Viet Nam</translation>
        </message>
        <message>
            <source>If nobody answers, call again, or tell another adult.</source>
            <translation>If nobody answers, call again, or tell another adult.</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>How to begin</translation>
        </message>
        <message>
            <source>Nobody is told anything until you tell them yourself.</source>
            <translation>Nobody is told anything until you tell them yourself.</translation>
        </message>
        <message>
            <source>Tell someone else</source>
            <translation>Tell someone else</translation>
        </message>
        <message>
            <source>Say this sentence aloud once</source>
            <translation>Say this sentence aloud once</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>At home</translation>
        </message>
        <message>
            <source>“There is something I need to tell you. Will you listen to me now?”</source>
            <translation>“There is something I need to tell you. Will you listen to me now?”</translation>
        </message>
        <message>
            <source>At school or elsewhere</source>
            <translation>At school or elsewhere</translation>
        </message>
        <message>
            <source>“There is something I need to tell you. Can we talk alone?”</source>
            <translation>“There is something I need to tell you. Can we talk alone?”</translation>
        </message>
        <message>
            <source>Choose a quiet moment with just the two of you.</source>
            <translation>Choose a quiet moment with just the two of you.</translation>
        </message>
        <message>
            <source>A teacher, a grandparent, an aunt or uncle, a friend’s parents, a neighbour: anyone you trust.</source>
            <translation>A teacher, a grandparent, an aunt or uncle, a friend’s parents, a neighbour: anyone you trust.</translation>
        </message>
        <message>
            <source>You can begin with a small part. You need not tell everything.</source>
            <translation>You can begin with a small part. You need not tell everything.</translation>
        </message>
        <message>
            <source>If they do not listen, tell another adult, until someone helps you.</source>
            <translation>If they do not listen, tell another adult, until someone helps you.</translation>
        </message>
        <message>
            <source>You can also call 111 from any phone. In danger right now: 113.</source>
            <translation>You can also call 111 from any phone. In danger right now: 113.</translation>
        </message>
    </context>
    <context>
        <name>HelpfulSheet</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Help · 111</source>
            <translation>Help · 111</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>Hello!</source>
            <translation>Hello!</translation>
        </message>
        <message>
            <source>Hello {nickname}!</source>
            <translation>Hello {nickname}!</translation>
        </message>
        <message>
            <source>a school day</source>
            <translation>a school day</translation>
        </message>
        <message>
            <source>the weekend</source>
            <translation>the weekend</translation>
        </message>
        <message>
            <source>a day off</source>
            <translation>a day off</translation>
        </message>
        <message>
            <source>{day} · today is {kind}</source>
            <translation>{day} · today is {kind}</translation>
        </message>
    </context>
    <context>
        <name>LicencesSheet</name>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Hải Đăng itself is free software under the GPL, version 3 or later.</source>
            <translation>Hải Đăng itself is free software under the GPL, version 3 or later.</translation>
        </message>
        <message>
            <source>Licences of fonts and icons</source>
            <translation>Licences of fonts and icons</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>LimitsTab</name>
        <message>
            <source>New apps</source>
            <translation>New apps</translation>
        </message>
        <message>
            <source>An app that has not been on this PC before.</source>
            <translation>An app that has not been on this PC before.</translation>
        </message>
        <message>
            <source>Wait for a yes</source>
            <translation>Wait for a yes</translation>
        </message>
        <message>
            <source>Allowed within the limits</source>
            <translation>Allowed within the limits</translation>
        </message>
        <message>
            <source>When time is up</source>
            <translation>When time is up</translation>
        </message>
        <message>
            <source>Unsaved work may be lost</source>
            <translation>Unsaved work may be lost</translation>
        </message>
        <message>
            <source>{name} is told so, too. Pause keeps everything as it is.</source>
            <translation>{name} is told so, too. Pause keeps everything as it is.</translation>
        </message>
        <message>
            <source>Warn before</source>
            <translation>Warn before</translation>
        </message>
        <message>
            <source>So that a level or a sentence can be finished.</source>
            <translation>So that a level or a sentence can be finished.</translation>
        </message>
        <message numerus="yes">
            <source>Warn %n minute(s) before</source>
            <translation>
                <numerusform>Warn %n minute before</numerusform>
                <numerusform>Warn %n minutes before</numerusform>
            </translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Grace</translation>
        </message>
        <message>
            <source>Once a day after the limit, to come to an end. It counts as used.</source>
            <translation>Once a day after the limit, to come to an end. It counts as used.</translation>
        </message>
        <message>
            <source>Away from the computer</source>
            <translation>Away from the computer</translation>
        </message>
        <message>
            <source>Without keyboard or mouse for this long, time stops counting.</source>
            <translation>Without keyboard or mouse for this long, time stops counting.</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Watching</translation>
        </message>
        <message>
            <source>The same while a film or a full-screen game runs.</source>
            <translation>The same while a film or a full-screen game runs.</translation>
        </message>
        <message>
            <source>{what}: fewer minutes</source>
            <translation>{what}: fewer minutes</translation>
        </message>
        <message>
            <source>{what}: more minutes</source>
            <translation>{what}: more minutes</translation>
        </message>
        <message>
            <source>Apps stand still where they are. Nothing is closed, nothing is lost.</source>
            <translation>Apps stand still where they are. Nothing is closed, nothing is lost.</translation>
        </message>
        <message>
            <source>Each app is asked to close, and is ended after 30 seconds.</source>
            <translation>Each app is asked to close, and is ended after 30 seconds.</translation>
        </message>
        <message>
            <source>After a minute with help and the request for more time, the screen is locked.</source>
            <translation>After a minute with help and the request for more time, the screen is locked.</translation>
        </message>
        <message>
            <source>After a minute with help and the request for more time, the account is signed out.</source>
            <translation>After a minute with help and the request for more time, the account is signed out.</translation>
        </message>
    </context>
    <context>
        <name>MinutesTab</name>
        <message>
            <source>Minutes per day</source>
            <translation>Minutes per day</translation>
        </message>
        <message>
            <source>All apps together, without those for learning. At midnight the count begins anew.</source>
            <translation>All apps together, without those for learning. At midnight the count begins anew.</translation>
        </message>
        <message>
            <source>A break for eyes and back</source>
            <translation>A break for eyes and back</translation>
        </message>
        <message>
            <source>After a stretch at the computer a short break is due. Nothing is lost in it.</source>
            <translation>After a stretch at the computer a short break is due. Nothing is lost in it.</translation>
        </message>
        <message>
            <source>A break is due after a stretch</source>
            <translation>A break is due after a stretch</translation>
        </message>
        <message>
            <source>Longest stretch</source>
            <translation>Longest stretch</translation>
        </message>
        <message>
            <source>Length of the break</source>
            <translation>Length of the break</translation>
        </message>
        <message>
            <source>{what}: shorter</source>
            <translation>{what}: shorter</translation>
        </message>
        <message>
            <source>{what}: longer</source>
            <translation>{what}: longer</translation>
        </message>
    </context>
    <context>
        <name>MinutesTable</name>
        <message>
            <source>No limit</source>
            <translation>No limit</translation>
        </message>
        <message>
            <source>Every day the same</source>
            <translation>Every day the same</translation>
        </message>
        <message>
            <source>By kind of day</source>
            <translation>By kind of day</translation>
        </message>
        <message>
            <source>{what}: fewer minutes</source>
            <translation>{what}: fewer minutes</translation>
        </message>
        <message>
            <source>{what}: more minutes</source>
            <translation>{what}: more minutes</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Weekday</translation>
        </message>
        <message>
            <source>Own minutes for this day</source>
            <translation>Own minutes for this day</translation>
        </message>
    </context>
    <context>
        <name>NewAppCard</name>
        <message>
            <source>seen first at {time}</source>
            <translation>seen first at {time}</translation>
        </message>
        <message>
            <source>{length} today</source>
            <translation>{length} today</translation>
        </message>
        <message>
            <source>{length} this week</source>
            <translation>{length} this week</translation>
        </message>
        <message>
            <source>{first} · {use}</source>
            <translation>{first} · {use}</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Allow</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Ask first</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
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
            <translation>Ask for more time</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>I am someone else</source>
            <translation>I am someone else</translation>
        </message>
        <message>
            <source>Say who you are</source>
            <translation>Say who you are</translation>
        </message>
        <message>
            <source>An adult opens with the PIN</source>
            <translation>An adult opens with the PIN</translation>
        </message>
        <message>
            <source>Help · 111</source>
            <translation>Help · 111</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>Today’s PC time is used up, {name}</source>
            <translation>Today’s PC time is used up, {name}</translation>
        </message>
        <message>
            <source>Today’s PC time is used up</source>
            <translation>Today’s PC time is used up</translation>
        </message>
        <message>
            <source>The PC is resting now, {name}</source>
            <translation>The PC is resting now, {name}</translation>
        </message>
        <message>
            <source>The PC is resting now</source>
            <translation>The PC is resting now</translation>
        </message>
        <message>
            <source>Time for a break, {name}</source>
            <translation>Time for a break, {name}</translation>
        </message>
        <message>
            <source>Time for a break</source>
            <translation>Time for a break</translation>
        </message>
        <message>
            <source>An adult has paused the PC, {name}</source>
            <translation>An adult has paused the PC, {name}</translation>
        </message>
        <message>
            <source>An adult has paused the PC</source>
            <translation>An adult has paused the PC</translation>
        </message>
        <message>
            <source>You have paused your time, {name}</source>
            <translation>You have paused your time, {name}</translation>
        </message>
        <message>
            <source>You have paused your time</source>
            <translation>You have paused your time</translation>
        </message>
        <message>
            <source>The PC is resting, {name}</source>
            <translation>The PC is resting, {name}</translation>
        </message>
        <message>
            <source>The PC is resting</source>
            <translation>The PC is resting</translation>
        </message>
        <message>
            <source>Hải Đăng does not answer at the moment. It comes back by itself. Help is always open.</source>
            <translation>Hải Đăng does not answer at the moment. It comes back by itself. Help is always open.</translation>
        </message>
        <message>
            <source>Programs were asked to save and close.</source>
            <translation>Programs were asked to save and close.</translation>
        </message>
        <message numerus="yes">
            <source>Your games and writing are kept. The screen locks in %n second(s).</source>
            <translation>
                <numerusform>Your games and writing are kept. The screen locks in %n second.</numerusform>
                <numerusform>Your games and writing are kept. The screen locks in %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You will be signed out in %n second(s). What is not saved may be lost.</source>
            <translation>
                <numerusform>You will be signed out in %n second. What is not saved may be lost.</numerusform>
                <numerusform>You will be signed out in %n seconds. What is not saved may be lost.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your games and writing are kept as they are. Nothing is lost.</source>
            <translation>Your games and writing are kept as they are. Nothing is lost.</translation>
        </message>
        <message>
            <source>Nobody has said yet whose account this is. An adult can do it in parent mode.</source>
            <translation>Nobody has said yet whose account this is. An adult can do it in parent mode.</translation>
        </message>
        <message>
            <source>It goes on when an adult ends the pause.</source>
            <translation>It goes on when an adult ends the pause.</translation>
        </message>
        <message>
            <source>It opens again at {time}.</source>
            <translation>It opens again at {time}.</translation>
        </message>
        <message>
            <source>It opens again tomorrow from {time}.</source>
            <translation>It opens again tomorrow from {time}.</translation>
        </message>
        <message>
            <source>It opens again on {day}, from {time}.</source>
            <translation>It opens again on {day}, from {time}.</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>An adult</translation>
        </message>
        <message numerus="yes">
            <source>You have asked for %n more minute(s). The answer is not there yet.</source>
            <translation>
                <numerusform>You have asked for %n more minute. The answer is not there yet.</numerusform>
                <numerusform>You have asked for %n more minutes. The answer is not there yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: let us talk about it later</source>
            <translation>{name}: let us talk about it later</translation>
        </message>
        <message>
            <source>{name}: not this time</source>
            <translation>{name}: not this time</translation>
        </message>
        <message>
            <source>What shall we do now?</source>
            <translation>What shall we do now?</translation>
        </message>
        <message>
            <source>Play outside</source>
            <translation>Play outside</translation>
        </message>
        <message>
            <source>Draw a picture</source>
            <translation>Draw a picture</translation>
        </message>
        <message>
            <source>Read a book</source>
            <translation>Read a book</translation>
        </message>
        <message>
            <source>Talk with the family</source>
            <translation>Talk with the family</translation>
        </message>
        <message>
            <source>Get ready for bed</source>
            <translation>Get ready for bed</translation>
        </message>
    </context>
    <context>
        <name>OnlyTodaySheet</name>
        <message>
            <source>Only today</source>
            <translation>Only today</translation>
        </message>
        <message>
            <source>Tomorrow the usual rules hold again. {name} can read this change.</source>
            <translation>Tomorrow the usual rules hold again. {name} can read this change.</translation>
        </message>
        <message>
            <source>Other minutes for today</source>
            <translation>Other minutes for today</translation>
        </message>
        <message>
            <source>Fewer minutes</source>
            <translation>Fewer minutes</translation>
        </message>
        <message>
            <source>More minutes</source>
            <translation>More minutes</translation>
        </message>
        <message>
            <source>Today counts as</source>
            <translation>Today counts as</translation>
        </message>
        <message>
            <source>As in the calendar</source>
            <translation>As in the calendar</translation>
        </message>
        <message>
            <source>No set hours today, only the minutes count</source>
            <translation>No set hours today, only the minutes count</translation>
        </message>
        <message>
            <source>Use for today</source>
            <translation>Use for today</translation>
        </message>
        <message>
            <source>Back to the usual rules</source>
            <translation>Back to the usual rules</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>OwnPinSheet</name>
        <message>
            <source>Your PIN</source>
            <translation>Your PIN</translation>
        </message>
        <message>
            <source>Please enter your PIN.</source>
            <translation>Please enter your PIN.</translation>
        </message>
    </context>
    <context>
        <name>ParentPages</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>ParentWords</name>
        <message>
            <source>No group</source>
            <translation>No group</translation>
        </message>
        <message>
            <source>As its group</source>
            <translation>As its group</translation>
        </message>
        <message>
            <source>Always allowed</source>
            <translation>Always allowed</translation>
        </message>
        <message>
            <source>Allowed within the limits</source>
            <translation>Allowed within the limits</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Only after asking</source>
            <translation>Only after asking</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>blocked</translation>
        </message>
        <message>
            <source>waits for your yes</source>
            <translation>waits for your yes</translation>
        </message>
        <message>
            <source>new, waits for your yes</source>
            <translation>new, waits for your yes</translation>
        </message>
        <message>
            <source>outside the agreed hours</source>
            <translation>outside the agreed hours</translation>
        </message>
        <message>
            <source>a break is due</source>
            <translation>a break is due</translation>
        </message>
        <message>
            <source>today's minutes are used up</source>
            <translation>today's minutes are used up</translation>
        </message>
        <message>
            <source>this group's minutes are used up</source>
            <translation>this group's minutes are used up</translation>
        </message>
        <message>
            <source>this app's minutes are used up</source>
            <translation>this app's minutes are used up</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>not now</translation>
        </message>
        <message>
            <source>School day</source>
            <translation>School day</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Weekend</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>Holiday</translation>
        </message>
        <message>
            <source>School days</source>
            <translation>School days</translation>
        </message>
        <message>
            <source>Weekends</source>
            <translation>Weekends</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>Mondays</source>
            <translation>Mondays</translation>
        </message>
        <message>
            <source>Tuesdays</source>
            <translation>Tuesdays</translation>
        </message>
        <message>
            <source>Wednesdays</source>
            <translation>Wednesdays</translation>
        </message>
        <message>
            <source>Thursdays</source>
            <translation>Thursdays</translation>
        </message>
        <message>
            <source>Fridays</source>
            <translation>Fridays</translation>
        </message>
        <message>
            <source>Saturdays</source>
            <translation>Saturdays</translation>
        </message>
        <message>
            <source>Sundays</source>
            <translation>Sundays</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Close apps</source>
            <translation>Close apps</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>Lock the screen</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sign out</translation>
        </message>
        <message>
            <source>{time}, {day}</source>
            <translation>{time}, {day}</translation>
        </message>
        <message>
            <source>no computer</source>
            <translation>no computer</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>all day</translation>
        </message>
    </context>
    <context>
        <name>PeopleJoined</name>
        <message>
            <source>Make a new recovery code</source>
            <translation>Make a new recovery code</translation>
        </message>
        <message>
            <source>The code until now stops working.</source>
            <translation>The code until now stops working.</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>Make a new code</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>The new PIN holds</source>
            <translation>The new PIN holds</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>The new recovery code holds</source>
            <translation>The new recovery code holds</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Who belongs to this PC, and which accounts are whose.</source>
            <translation>Who belongs to this PC, and which accounts are whose.</translation>
        </message>
        <message>
            <source>Asking the guard …</source>
            <translation>Asking the guard …</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Adults</translation>
        </message>
        <message>
            <source>Add a child</source>
            <translation>Add a child</translation>
        </message>
        <message>
            <source>Add an adult</source>
            <translation>Add an adult</translation>
        </message>
        <message>
            <source>Nobody's yet: {accounts}. Until an adult names them, the strictest of the children's rules hold there.</source>
            <translation>Nobody's yet: {accounts}. Until an adult names them, the strictest of the children's rules hold there.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>It sets a forgotten PIN anew. If it is lost, make a new one; the old one then stops working.</source>
            <translation>It sets a forgotten PIN anew. If it is lost, make a new one; the old one then stops working.</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>Make a new recovery code</translation>
        </message>
        <message>
            <source>Born {year} · {accounts}</source>
            <translation>Born {year} · {accounts}</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (you)</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Helper</translation>
        </message>
        <message>
            <source>Has not read yet what is recorded</source>
            <translation>Has not read yet what is recorded</translation>
        </message>
        <message>
            <source>Said yes to what is recorded</source>
            <translation>Said yes to what is recorded</translation>
        </message>
        <message>
            <source>Wants to talk about what is recorded</source>
            <translation>Wants to talk about what is recorded</translation>
        </message>
        <message>
            <source>no account of its own on this PC</source>
            <translation>no account of its own on this PC</translation>
        </message>
        <message>
            <source>account: {names}</source>
            <translation>account: {names}</translation>
        </message>
    </context>
    <context>
        <name>PersonRow</name>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>New PIN</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>New PIN for {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Remove {name}</translation>
        </message>
    </context>
    <context>
        <name>PinSheet</name>
        <message>
            <source>End the pause</source>
            <translation>End the pause</translation>
        </message>
        <message>
            <source>Give time</source>
            <translation>Give time</translation>
        </message>
        <message>
            <source>For an adult. The PIN is checked on this PC.</source>
            <translation>For an adult. The PIN is checked on this PC.</translation>
        </message>
        <message>
            <source>Adult</source>
            <translation>Adult</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>Until tonight</translation>
        </message>
        <message>
            <source>This PIN is too short.</source>
            <translation>This PIN is too short.</translation>
        </message>
        <message>
            <source>A PIN has 6 digits or more.</source>
            <translation>A PIN has 6 digits or more.</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>New PIN for {name}</translation>
        </message>
        <message>
            <source>Only {name} knows the old PIN. With the recovery code a new one can be set; the code is then used up and a new one is shown.</source>
            <translation>Only {name} knows the old PIN. With the recovery code a new one can be set; the code is then used up and a new one is shown.</translation>
        </message>
        <message>
            <source>PIN until now</source>
            <translation>PIN until now</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>New PIN, six digits or more</source>
            <translation>New PIN, six digits or more</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>The same PIN again</translation>
        </message>
        <message>
            <source>Set the new PIN</source>
            <translation>Set the new PIN</translation>
        </message>
    </context>
    <context>
        <name>PresetPage</name>
        <message>
            <source>Our suggestion for {age} years</source>
            <translation>Our suggestion for {age} years</translation>
        </message>
        <message>
            <source>Limit the minutes of a day</source>
            <translation>Limit the minutes of a day</translation>
        </message>
        <message>
            <source>Fewer minutes</source>
            <translation>Fewer minutes</translation>
        </message>
        <message>
            <source>More minutes</source>
            <translation>More minutes</translation>
        </message>
        <message>
            <source>A school day</source>
            <translation>A school day</translation>
        </message>
        <message>
            <source>Weekend and days off</source>
            <translation>Weekend and days off</translation>
        </message>
        <message>
            <source>What it means for {nickname}</source>
            <translation>What it means for {nickname}</translation>
        </message>
        <message>
            <source>Further reading</source>
            <translation>Further reading</translation>
        </message>
        <message>
            <source>The minutes are our own judgement and a place to start talking. They are not taken from these texts.</source>
            <translation>The minutes are our own judgement and a place to start talking. They are not taken from these texts.</translation>
        </message>
        <message>
            <source>School day: {minutes}, {hours}.</source>
            <translation>School day: {minutes}, {hours}.</translation>
        </message>
        <message>
            <source>Weekend: {minutes}, {hours}.</source>
            <translation>Weekend: {minutes}, {hours}.</translation>
        </message>
        <message>
            <source>Holidays, Tết and summer: {minutes}, {hours}.</source>
            <translation>Holidays, Tết and summer: {minutes}, {hours}.</translation>
        </message>
        <message>
            <source>Of these, games: at most {minutes}.</source>
            <translation>Of these, games: at most {minutes}.</translation>
        </message>
        <message>
            <source>One game: at most {minutes} a day.</source>
            <translation>One game: at most {minutes} a day.</translation>
        </message>
        <message>
            <source>After {minutes} without a stop, a break of {break_minutes}.</source>
            <translation>After {minutes} without a stop, a break of {break_minutes}.</translation>
        </message>
        <message>
            <source>Learning apps do not use up the minutes.</source>
            <translation>Learning apps do not use up the minutes.</translation>
        </message>
        <message>
            <source>A new app waits until you allow it.</source>
            <translation>A new app waits until you allow it.</translation>
        </message>
        <message>
            <source>At this age it is best with an adult beside.</source>
            <translation>At this age it is best with an adult beside.</translation>
        </message>
        <message>
            <source>no limit of minutes</source>
            <translation>no limit of minutes</translation>
        </message>
        <message>
            <source>at any hour</source>
            <translation>at any hour</translation>
        </message>
        <message>
            <source>between {start} and {end}</source>
            <translation>between {start} and {end}</translation>
        </message>
    </context>
    <context>
        <name>PresetSheet</name>
        <message>
            <source>Our suggestion by age</source>
            <translation>Our suggestion by age</translation>
        </message>
        <message>
            <source>A starting point for a talk, made by us. Nothing is set until it is saved, and every value can be changed.</source>
            <translation>A starting point for a talk, made by us. Nothing is set until it is saved, and every value can be changed.</translation>
        </message>
        <message>
            <source>A year younger</source>
            <translation>A year younger</translation>
        </message>
        <message>
            <source>A year older</source>
            <translation>A year older</translation>
        </message>
        <message>
            <source>Use as a start</source>
            <translation>Use as a start</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Further reading</source>
            <translation>Further reading</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}: {hours}, {minutes}</source>
            <translation>{day}: {hours}, {minutes}</translation>
        </message>
        <message>
            <source>Games: {minutes} a day</source>
            <translation>Games: {minutes} a day</translation>
        </message>
        <message>
            <source>A break of {rest} after {stretch}</source>
            <translation>A break of {rest} after {stretch}</translation>
        </message>
        <message>
            <source>no limit of minutes</source>
            <translation>no limit of minutes</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>What holds on this PC, and what does not.</source>
            <translation>What holds on this PC, and what does not.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Asking the guard …</source>
            <translation>Asking the guard …</translation>
        </message>
        <message>
            <source>Why it is so</source>
            <translation>Why it is so</translation>
        </message>
        <message>
            <source>What can be mended</source>
            <translation>What can be mended</translation>
        </message>
        <message>
            <source>Everything that we look at works here.</source>
            <translation>Everything that we look at works here.</translation>
        </message>
        <message>
            <source>What works</source>
            <translation>What works</translation>
        </message>
        <message>
            <source>What cannot be stopped</source>
            <translation>What cannot be stopped</translation>
        </message>
        <message>
            <source>Talking together reaches further than any of it.</source>
            <translation>Talking together reaches further than any of it.</translation>
        </message>
        <message>
            <source>Noted by the guard</source>
            <translation>Noted by the guard</translation>
        </message>
        <message>
            <source>Nothing has been noted.</source>
            <translation>Nothing has been noted.</translation>
        </message>
        <message numerus="yes">
            <source>%n older note(s)</source>
            <translation>
                <numerusform>%n older note</numerusform>
                <numerusform>%n older notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProtectionWords</name>
        <message>
            <source>Reminder only</source>
            <translation>Reminder only</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Firm</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Strong</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Hải Đăng counts, warns and pauses, and keeps honest people honest. A child who knows computers well can get round it.</source>
            <translation>Hải Đăng counts, warns and pauses, and keeps honest people honest. A child who knows computers well can get round it.</translation>
        </message>
        <message>
            <source>The rules hold for a child's ordinary account. The gaps that are left stand below.</source>
            <translation>The rules hold for a child's ordinary account. The gaps that are left stand below.</translation>
        </message>
        <message>
            <source>The rules hold for a child's ordinary account, and the child cannot end Hải Đăng.</source>
            <translation>The rules hold for a child's ordinary account, and the child cannot end Hải Đăng.</translation>
        </message>
        <message>
            <source>The guard has not told yet how well it can protect.</source>
            <translation>The guard has not told yet how well it can protect.</translation>
        </message>
        <message>
            <source>Hải Đăng runs under the same account that the child uses, so the child can end it.</source>
            <translation>Hải Đăng runs under the same account that the child uses, so the child can end it.</translation>
        </message>
        <message>
            <source>The child's account may become administrator of this PC.</source>
            <translation>The child's account may become administrator of this PC.</translation>
        </message>
        <message>
            <source>A program that is paused can be started again by its own account.</source>
            <translation>A program that is paused can be started again by its own account.</translation>
        </message>
        <message>
            <source>Hải Đăng is not installed as a service, so the system does not start it again.</source>
            <translation>Hải Đăng is not installed as a service, so the system does not start it again.</translation>
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
            <source>Programs that start are noticed up to half a second later.</source>
            <translation>Programs that start are noticed up to half a second later.</translation>
        </message>
        <message>
            <source>Give the child an account of its own, and install Hải Đăng as a service.</source>
            <translation>Give the child an account of its own, and install Hải Đăng as a service.</translation>
        </message>
        <message>
            <source>Make it a standard account in the settings of the system.</source>
            <translation>Make it a standard account in the settings of the system.</translation>
        </message>
        <message>
            <source>Install Hải Đăng as a service.</source>
            <translation>Install Hải Đăng as a service.</translation>
        </message>
        <message>
            <source>Sign in with a desktop session that tells which window is in front.</source>
            <translation>Sign in with a desktop session that tells which window is in front.</translation>
        </message>
        <message>
            <source>Lock the screen when nobody is at the PC.</source>
            <translation>Lock the screen when nobody is at the PC.</translation>
        </message>
        <message>
            <source>Install Hải Đăng as a service; the system then tells at once.</source>
            <translation>Install Hải Đăng as a service; the system then tells at once.</translation>
        </message>
        <message>
            <source>Another device: a phone, a tablet, a friend's PC.</source>
            <translation>Another device: a phone, a tablet, a friend's PC.</translation>
        </message>
        <message>
            <source>Another system that is started from a USB stick or a second disk.</source>
            <translation>Another system that is started from a USB stick or a second disk.</translation>
        </message>
        <message>
            <source>Somebody who knows the administrator's password.</source>
            <translation>Somebody who knows the administrator's password.</translation>
        </message>
    </context>
    <context>
        <name>PutAdultSheet</name>
        <message>
            <source>Add an adult</source>
            <translation>Add an adult</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>Name that the child knows</source>
            <translation>Name that the child knows</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>A parent sets rules. A helper may give up to 30 minutes a day, and sees no report.</source>
            <translation>A parent sets rules. A helper may give up to 30 minutes a day, and sees no report.</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Helper</translation>
        </message>
        <message>
            <source>Own accounts on this PC</source>
            <translation>Own accounts on this PC</translation>
        </message>
        <message>
            <source>They are never tracked.</source>
            <translation>They are never tracked.</translation>
        </message>
        <message>
            <source>PIN, six digits or more</source>
            <translation>PIN, six digits or more</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>The same PIN again</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>PutChildSheet</name>
        <message>
            <source>Add a child</source>
            <translation>Add a child</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>A new child begins with our suggestion for the age. You find it under Rules.</source>
            <translation>A new child begins with our suggestion for the age. You find it under Rules.</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Nickname</translation>
        </message>
        <message>
            <source>We do not ask for the full name: nobody needs it here.</source>
            <translation>We do not ask for the full name: nobody needs it here.</translation>
        </message>
        <message>
            <source>Birth year</source>
            <translation>Birth year</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>Accounts on this PC</source>
            <translation>Accounts on this PC</translation>
        </message>
        <message>
            <source>Several children may share one. Hải Đăng then asks who it is.</source>
            <translation>Several children may share one. Hải Đăng then asks who it is.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>QuitSheet</name>
        <message>
            <source>Quit Hải Đăng?</source>
            <translation>Quit Hải Đăng?</translation>
        </message>
        <message>
            <source>Time is not measured and rules do not hold until it is started again.</source>
            <translation>Time is not measured and rules do not hold until it is started again.</translation>
        </message>
        <message>
            <source>Which adult</source>
            <translation>Which adult</translation>
        </message>
        <message>
            <source>PIN of this adult</source>
            <translation>PIN of this adult</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
    </context>
    <context>
        <name>RecordedPage</name>
        <message>
            <source>What is recorded about you</source>
            <translation>What is recorded about you</translation>
        </message>
        <message>
            <source>Nothing is hidden from you. This page is always up to date.</source>
            <translation>Nothing is hidden from you. This page is always up to date.</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
    </context>
    <context>
        <name>RecordedSign</name>
        <message>
            <source>Nothing is being recorded now.</source>
            <translation>Nothing is being recorded now.</translation>
        </message>
        <message>
            <source>Recording: only minutes in all.</source>
            <translation>Recording: only minutes in all.</translation>
        </message>
        <message>
            <source>Recording: app names and minutes.</source>
            <translation>Recording: app names and minutes.</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>Please read this</translation>
        </message>
        <message>
            <source>Who can see it?</source>
            <translation>Who can see it?</translation>
        </message>
    </context>
    <context>
        <name>RecordedWords</name>
        <message>
            <source>The list comes from the guard. It is shown as soon as the guard answers.</source>
            <translation>The list comes from the guard. It is shown as soon as the guard answers.</translation>
        </message>
        <message>
            <source>This is written down</source>
            <translation>This is written down</translation>
        </message>
        <message>
            <source>For now only minutes in all, and the apps that a rule names.</source>
            <translation>For now only minutes in all, and the apps that a rule names.</translation>
        </message>
        <message>
            <source>This is never written down</source>
            <translation>This is never written down</translation>
        </message>
        <message>
            <source>What you write or read, the pages you open, pictures of the screen, the keys you press, microphone, camera, or where you are. That you opened the help page is not written down either.</source>
            <translation>What you write or read, the pages you open, pictures of the screen, the keys you press, microphone, camera, or where you are. That you opened the help page is not written down either.</translation>
        </message>
        <message>
            <source>Who can see it</source>
            <translation>Who can see it</translation>
        </message>
        <message>
            <source>You said that you want to talk about it. That stands until you say something else yourself.</source>
            <translation>You said that you want to talk about it. That stands until you say something else yourself.</translation>
        </message>
        <message>
            <source>Both answers are fine. Until you say yes, only minutes in all are kept.</source>
            <translation>Both answers are fine. Until you say yes, only minutes in all are kept.</translation>
        </message>
        <message>
            <source>Yes, I understand</source>
            <translation>Yes, I understand</translation>
        </message>
        <message>
            <source>I want to talk about it</source>
            <translation>I want to talk about it</translation>
        </message>
        <message>
            <source>How many minutes you use this computer each day</source>
            <translation>How many minutes you use this computer each day</translation>
        </message>
        <message>
            <source>Which apps, and how many minutes each</source>
            <translation>Which apps, and how many minutes each</translation>
        </message>
        <message>
            <source>When you began and when you stopped</source>
            <translation>When you began and when you stopped</translation>
        </message>
        <message>
            <source>The names of the apps you have used</source>
            <translation>The names of the apps you have used</translation>
        </message>
        <message>
            <source>What you asked for, and the answers</source>
            <translation>What you asked for, and the answers</translation>
        </message>
        <message>
            <source>Each change of the rules, and who made it</source>
            <translation>Each change of the rules, and who made it</translation>
        </message>
        <message>
            <source>Extra time that you were given</source>
            <translation>Extra time that you were given</translation>
        </message>
        <message>
            <source>When the clock of this computer was changed</source>
            <translation>When the clock of this computer was changed</translation>
        </message>
        <message>
            <source>Something that this window has no words for yet; an adult can look it up</source>
            <translation>Something that this window has no words for yet; an adult can look it up</translation>
        </message>
        <message numerus="yes">
            <source>kept for %n month(s)</source>
            <translation>
                <numerusform>kept for %n month</numerusform>
                <numerusform>kept for %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kept for %n day(s)</source>
            <translation>
                <numerusform>kept for %n day</numerusform>
                <numerusform>kept for %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>kept until it is deleted</source>
            <translation>kept until it is deleted</translation>
        </message>
        <message>
            <source>You yourself, and {adults}.</source>
            <translation>You yourself, and {adults}.</translation>
        </message>
        <message>
            <source>You yourself. No adult is set up here yet.</source>
            <translation>You yourself. No adult is set up here yet.</translation>
        </message>
        <message>
            <source>What you ask for, {helpers} can see too.</source>
            <translation>What you ask for, {helpers} can see too.</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer.</source>
            <translation>Nothing of it leaves this computer.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWords</name>
        <message>
            <source>Recovery code of Hải Đăng: {code}
It sets a new PIN. Keep it where no child looks.
</source>
            <translation>Recovery code of Hải Đăng: {code}
It sets a new PIN. Keep it where no child looks.
</translation>
        </message>
        <message>
            <source>Recovery code: {code}</source>
            <translation>Recovery code: {code}</translation>
        </message>
        <message>
            <source>With this code a forgotten PIN can be set anew. It is shown only now. Write it on paper and keep it where no child looks.</source>
            <translation>With this code a forgotten PIN can be set anew. It is shown only now. Write it on paper and keep it where no child looks.</translation>
        </message>
        <message>
            <source>Save as a file in Documents</source>
            <translation>Save as a file in Documents</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>I have written it down</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Saved as {file}</translation>
        </message>
        <message>
            <source>It lies in {folder}. If a child uses this account too, move it to a USB stick.</source>
            <translation>It lies in {folder}. If a child uses this account too, move it to a USB stick.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>The file could not be written</translation>
        </message>
        <message>
            <source>Please write the code on paper.</source>
            <translation>Please write the code on paper.</translation>
        </message>
    </context>
    <context>
        <name>RemoveSheet</name>
        <message>
            <source>Remove {name}?</source>
            <translation>Remove {name}?</translation>
        </message>
        <message>
            <source>The PIN of {name} stops working. What {name} answered stays in the history.</source>
            <translation>The PIN of {name} stops working. What {name} answered stays in the history.</translation>
        </message>
        <message>
            <source>Yes, remove {name}</source>
            <translation>Yes, remove {name}</translation>
        </message>
        <message>
            <source>Everything that is kept about {name} is erased: minutes, apps, requests, rules and answers. It cannot be brought back. Programs that are paused go on.</source>
            <translation>Everything that is kept about {name} is erased: minutes, apps, requests, rules and answers. It cannot be brought back. Programs that are paused go on.</translation>
        </message>
        <message>
            <source>Yes, erase everything about {name}</source>
            <translation>Yes, erase everything about {name}</translation>
        </message>
        <message>
            <source>Delete the history of {name}?</source>
            <translation>Delete the history of {name}?</translation>
        </message>
        <message>
            <source>Minutes, apps, requests and notes before today are erased. The rules stay. It cannot be brought back.</source>
            <translation>Minutes, apps, requests and notes before today are erased. The rules stay. It cannot be brought back.</translation>
        </message>
        <message>
            <source>Yes, delete the history of {name}</source>
            <translation>Yes, delete the history of {name}</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message numerus="yes">
            <source>You asked for %n more minute(s)</source>
            <translation>
                <numerusform>You asked for %n more minute</numerusform>
                <numerusform>You asked for %n more minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>You asked for {app}</source>
            <translation>You asked for {app}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>I have read it</translation>
        </message>
        <message>
            <source>an adult</source>
            <translation>an adult</translation>
        </message>
        <message>
            <source>It waits for an answer. You can also go and ask in person.</source>
            <translation>It waits for an answer. You can also go and ask in person.</translation>
        </message>
        <message numerus="yes">
            <source>{who} gave you %n minute(s).</source>
            <translation>
                <numerusform>{who} gave you %n minute.</numerusform>
                <numerusform>{who} gave you %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} said yes.</source>
            <translation>{who} said yes.</translation>
        </message>
        <message>
            <source>{who} would like to talk about it with you.</source>
            <translation>{who} would like to talk about it with you.</translation>
        </message>
        <message>
            <source>{who} said: not this time. You can talk about it together.</source>
            <translation>{who} said: not this time. You can talk about it together.</translation>
        </message>
        <message>
            <source>This question has ended.</source>
            <translation>This question has ended.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>{name} answered: “{words}”</source>
            <translation>{name} answered: “{words}”</translation>
        </message>
        <message numerus="yes">
            <source>Give %n minute(s)</source>
            <translation>
                <numerusform>Give %n minute</numerusform>
                <numerusform>Give %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Allow</translation>
        </message>
        <message>
            <source>Talk later</source>
            <translation>Talk later</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Answer in other words</source>
            <translation>Answer in other words</translation>
        </message>
        <message>
            <source>{name} would like to use {app}</source>
            <translation>{name} would like to use {app}</translation>
        </message>
        <message numerus="yes">
            <source>{name} asks for %n more minute(s)</source>
            <translation>
                <numerusform>{name} asks for %n more minute</numerusform>
                <numerusform>{name} asks for %n more minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>asked at {time}</source>
            <translation>asked at {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) given</source>
            <translation>
                <numerusform>%n minute given</numerusform>
                <numerusform>%n minutes given</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} · {second}</source>
            <translation>{first} · {second}</translation>
        </message>
        <message>
            <source>answered by {name} at {time}</source>
            <translation>answered by {name} at {time}</translation>
        </message>
        <message>
            <source>waits for an answer</source>
            <translation>waits for an answer</translation>
        </message>
        <message>
            <source>to be talked about</source>
            <translation>to be talked about</translation>
        </message>
        <message>
            <source>given</source>
            <translation>given</translation>
        </message>
        <message>
            <source>not this time</source>
            <translation>not this time</translation>
        </message>
        <message>
            <source>taken back by the child</source>
            <translation>taken back by the child</translation>
        </message>
        <message>
            <source>lapsed without an answer</source>
            <translation>lapsed without an answer</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>What the children asked for, and what was answered.</source>
            <translation>What the children asked for, and what was answered.</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Waiting for your answer</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Nothing waits for an answer right now.</source>
            <translation>Nothing waits for an answer right now.</translation>
        </message>
        <message>
            <source>The guard has not told anything yet.</source>
            <translation>The guard has not told anything yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Lock again</source>
            <translation>Lock again</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for an answer</source>
            <translation>
                <numerusform>%n waits for an answer</numerusform>
                <numerusform>%n wait for an answer</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Apps</source>
            <translation>Apps</translation>
        </message>
    </context>
    <context>
        <name>RulesCard</name>
        <message>
            <source>{who} changed the rules</source>
            <translation>{who} changed the rules</translation>
        </message>
        <message>
            <source>The rules have changed</source>
            <translation>The rules have changed</translation>
        </message>
        <message>
            <source>No reason was written. You can ask why.</source>
            <translation>No reason was written. You can ask why.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>I have read it</translation>
        </message>
    </context>
    <context>
        <name>RulesJoined</name>
        <message>
            <source>Saved. {name} can read it.</source>
            <translation>Saved. {name} can read it.</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Rules for {name}</source>
            <translation>Rules for {name}</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Suggestion by age</source>
            <translation>Suggestion by age</translation>
        </message>
        <message>
            <source>Part of the rules</source>
            <translation>Part of the rules</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Hours of the week</translation>
        </message>
        <message>
            <source>Minutes per day</source>
            <translation>Minutes per day</translation>
        </message>
        <message>
            <source>Groups and apps</source>
            <translation>Groups and apps</translation>
        </message>
        <message>
            <source>New apps, time is up</source>
            <translation>New apps, time is up</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>The guard has not told the rules yet.</source>
            <translation>The guard has not told the rules yet.</translation>
        </message>
        <message>
            <source>Changed, not saved yet.</source>
            <translation>Changed, not saved yet.</translation>
        </message>
        <message>
            <source>Version {number}, by {name}, {time}</source>
            <translation>Version {number}, by {name}, {time}</translation>
        </message>
        <message>
            <source>Version {number}, our suggestion from setup, {time}</source>
            <translation>Version {number}, our suggestion from setup, {time}</translation>
        </message>
        <message>
            <source>Another adult has changed the rules meanwhile</source>
            <translation>Another adult has changed the rules meanwhile</translation>
        </message>
        <message>
            <source>Nothing was saved, so that no change is lost. Load the newest rules, then change them.</source>
            <translation>Nothing was saved, so that no change is lost. Load the newest rules, then change them.</translation>
        </message>
        <message>
            <source>Load the newest rules</source>
            <translation>Load the newest rules</translation>
        </message>
        <message>
            <source>Next Saturday</source>
            <translation>Next Saturday</translation>
        </message>
        <message>
            <source>{name} will read</source>
            <translation>{name} will read</translation>
        </message>
        <message>
            <source>Why? For example: you kept your word all week.</source>
            <translation>Why? For example: you kept your word all week.</translation>
        </message>
        <message>
            <source>Save and tell {name}</source>
            <translation>Save and tell {name}</translation>
        </message>
        <message>
            <source>Undo the changes</source>
            <translation>Undo the changes</translation>
        </message>
        <message>
            <source>It cannot be worked out right now.</source>
            <translation>It cannot be worked out right now.</translation>
        </message>
        <message>
            <source>Being worked out…</source>
            <translation>Being worked out…</translation>
        </message>
        <message>
            <source>no limit of minutes</source>
            <translation>no limit of minutes</translation>
        </message>
        <message>
            <source>at most {minutes}</source>
            <translation>at most {minutes}</translation>
        </message>
        <message>
            <source>{group} {minutes}</source>
            <translation>{group} {minutes}</translation>
        </message>
        <message>
            <source>a break after {minutes}</source>
            <translation>a break after {minutes}</translation>
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
            <translation>The system did not take it; it stays as it was</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>The history before today is deleted</source>
            <translation>The history before today is deleted</translation>
        </message>
        <message>
            <source>Everything is deleted</source>
            <translation>Everything is deleted</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Less motion</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>How long things are kept</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Less</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>When each app was used</source>
            <translation>When each app was used</translation>
        </message>
        <message>
            <source>Minutes of each day</source>
            <translation>Minutes of each day</translation>
        </message>
        <message>
            <source>Shorter erases what is older at once. Longer shows the child the page “what is recorded” again.</source>
            <translation>Shorter erases what is older at once. Longer shows the child the page “what is recorded” again.</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Keep this</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>History of one child</source>
            <translation>History of one child</translation>
        </message>
        <message>
            <source>No child</source>
            <translation>No child</translation>
        </message>
        <message>
            <source>Delete the history</source>
            <translation>Delete the history</translation>
        </message>
        <message>
            <source>People, PINs, rules and history: as before the first start.</source>
            <translation>People, PINs, rules and history: as before the first start.</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Delete everything</translation>
        </message>
        <message>
            <source>Start and quit</source>
            <translation>Start and quit</translation>
        </message>
        <message>
            <source>Start when this account signs in</source>
            <translation>Start when this account signs in</translation>
        </message>
        <message>
            <source>Quit Hải Đăng</source>
            <translation>Quit Hải Đăng</translation>
        </message>
        <message>
            <source>Time is not measured and rules do not hold until it is started again. It asks for a PIN.</source>
            <translation>Time is not measured and rules do not hold until it is started again. It asks for a PIN.</translation>
        </message>
        <message>
            <source>Hải Đăng is installed as a service here. Only the administrator of this PC can end it.</source>
            <translation>Hải Đăng is installed as a service here. Only the administrator of this PC can end it.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Hải Đăng {version}. Free software (GPL 3 or later). Nothing leaves this PC. Font: Be Vietnam Pro. Icons: Phosphor.</source>
            <translation>Hải Đăng {version}. Free software (GPL 3 or later). Nothing leaves this PC. Font: Be Vietnam Pro. Icons: Phosphor.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShownPage</name>
        <message>
            <source>{names}: this page is shown when the child signs in with its own account, and the child answers there. Until then only minutes in all are kept.</source>
            <translation>{names}: this page is shown when the child signs in with its own account, and the child answers there. Until then only minutes in all are kept.</translation>
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
        <name>TimeCard</name>
        <message>
            <source>Computer time today</source>
            <translation>Computer time today</translation>
        </message>
        <message>
            <source>Ask for more time</source>
            <translation>Ask for more time</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>The time left is not known right now</source>
            <translation>The time left is not known right now</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <source>No limit right now</source>
            <translation>No limit right now</translation>
        </message>
        <message numerus="yes">
            <source>minutes left</source>
            <comment>under a number</comment>
            <translation>
                <numerusform>minute left</numerusform>
                <numerusform>minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <source>The guard does not answer right now. Help is always open.</source>
            <translation>The guard does not answer right now. Help is always open.</translation>
        </message>
        <message>
            <source>You can go on at {time}.</source>
            <translation>You can go on at {time}.</translation>
        </message>
        <message>
            <source>It is time for a break.</source>
            <translation>It is time for a break.</translation>
        </message>
        <message>
            <source>You may use it until {time}.</source>
            <translation>You may use it until {time}.</translation>
        </message>
        <message>
            <source>You have extra time: {length}.</source>
            <translation>You have extra time: {length}.</translation>
        </message>
        <message>
            <source>You may use it today.</source>
            <translation>You may use it today.</translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message>
            <source>Your day so far</source>
            <translation>Your day so far</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>resting</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>As soon as the guard is back, your day is shown here.</source>
            <translation>As soon as the guard is back, your day is shown here.</translation>
        </message>
        <message>
            <source>The sea is calm. The day has just begun.</source>
            <translation>The sea is calm. The day has just begun.</translation>
        </message>
        <message>
            <source>You have used the computer for {length}.</source>
            <translation>You have used the computer for {length}.</translation>
        </message>
        <message>
            <source>{length} could not be measured; that is nobody's fault.</source>
            <translation>{length} could not be measured; that is nobody's fault.</translation>
        </message>
    </context>
    <context>
        <name>TodayJoined</name>
        <message numerus="yes">
            <source>%n minute(s) given.</source>
            <translation>
                <numerusform>%n minute given.</numerusform>
                <numerusform>%n minutes given.</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused. Nothing is lost.</source>
            <translation>Paused. Nothing is lost.</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>It goes on.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Taken back.</translation>
        </message>
        <message>
            <source>The usual rules hold again.</source>
            <translation>The usual rules hold again.</translation>
        </message>
        <message>
            <source>This holds only today.</source>
            <translation>This holds only today.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>The guard has not told anything yet.</source>
            <translation>The guard has not told anything yet.</translation>
        </message>
        <message>
            <source>{day} · {kind}</source>
            <translation>{day} · {kind}</translation>
        </message>
        <message>
            <source>{day} · everything works on this PC</source>
            <translation>{day} · everything works on this PC</translation>
        </message>
        <message numerus="yes">
            <source>{next} And %n more on the page Protection.</source>
            <translation>
                <numerusform>{next} And %n more on the page Protection.</numerusform>
                <numerusform>{next} And %n more on the page Protection.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Look at it</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Waiting for your answer</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>Ask for more time</source>
            <translation>Ask for more time</translation>
        </message>
        <message>
            <source>For adults</source>
            <translation>For adults</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>the guard is away</source>
            <translation>the guard is away</translation>
        </message>
        <message>
            <source>nothing is recorded</source>
            <translation>nothing is recorded</translation>
        </message>
        <message>
            <source>time is up</source>
            <translation>time is up</translation>
        </message>
        <message>
            <source>no limit now</source>
            <translation>no limit now</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Warnings</name>
        <message>
            <source>All right</source>
            <translation>All right</translation>
        </message>
        <message>
            <source>Ask an adult</source>
            <translation>Ask an adult</translation>
        </message>
        <message>
            <source>Ask for more time</source>
            <translation>Ask for more time</translation>
        </message>
        <message numerus="yes">
            <source>%n more minute(s) for this program</source>
            <translation>
                <numerusform>%n more minute for this program</numerusform>
                <numerusform>%n more minutes for this program</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more minute(s) of PC time</source>
            <translation>
                <numerusform>%n more minute of PC time</numerusform>
                <numerusform>%n more minutes of PC time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Time is up. You have {length} to finish.</source>
            <translation>Time is up. You have {length} to finish.</translation>
        </message>
        <message>
            <source>Please save now</source>
            <translation>Please save now</translation>
        </message>
        <message>
            <source>These programs close within 30 seconds: {names}</source>
            <translation>These programs close within 30 seconds: {names}</translation>
        </message>
        <message>
            <source>Then it rests, and everything stays as it is.</source>
            <translation>Then it rests, and everything stays as it is.</translation>
        </message>
        <message>
            <source>Then programs close. Save your work, please.</source>
            <translation>Then programs close. Save your work, please.</translation>
        </message>
        <message>
            <source>Then the screen locks. Everything stays as it is.</source>
            <translation>Then the screen locks. Everything stays as it is.</translation>
        </message>
        <message>
            <source>Then you are signed out. Save your work, please.</source>
            <translation>Then you are signed out. Save your work, please.</translation>
        </message>
        <message>
            <source>{app} is resting</source>
            <translation>{app} is resting</translation>
        </message>
        <message>
            <source>An adult has not opened it for you. You can ask, and talk about it.</source>
            <translation>An adult has not opened it for you. You can ask, and talk about it.</translation>
        </message>
        <message>
            <source>It is new here. An adult looks at it with you first.</source>
            <translation>It is new here. An adult looks at it with you first.</translation>
        </message>
        <message>
            <source>Its time for today is used up. Nothing in it is lost.</source>
            <translation>Its time for today is used up. Nothing in it is lost.</translation>
        </message>
        <message>
            <source>It opens again at {time}. Nothing in it is lost.</source>
            <translation>It opens again at {time}. Nothing in it is lost.</translation>
        </message>
        <message>
            <source>Its time for today is used up. It opens again on {day}, {time}.</source>
            <translation>Its time for today is used up. It opens again on {day}, {time}.</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Pale bars: last week. The line is today's limit.</source>
            <translation>Pale bars: last week. The line is today's limit.</translation>
        </message>
        <message>
            <source>Pale bars: last week.</source>
            <translation>Pale bars: last week.</translation>
        </message>
        <message>
            <source>The week is being counted.</source>
            <translation>The week is being counted.</translation>
        </message>
        <message>
            <source>{note} Hatched: not measured.</source>
            <translation>{note} Hatched: not measured.</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>nothing known</translation>
        </message>
        <message>
            <source>{day}, last week: {used}</source>
            <translation>{day}, last week: {used}</translation>
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
            <translation>Paint</translation>
        </message>
        <message>
            <source>May use the computer</source>
            <translation>May use the computer</translation>
        </message>
        <message>
            <source>May also play games</source>
            <translation>May also play games</translation>
        </message>
        <message>
            <source>No computer</source>
            <translation>No computer</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Hours of the week</translation>
        </message>
        <message>
            <source>no computer</source>
            <translation>no computer</translation>
        </message>
        <message>
            <source>may use the computer</source>
            <translation>may use the computer</translation>
        </message>
        <message>
            <source>may also play games</source>
            <translation>may also play games</translation>
        </message>
        <message>
            <source>Drag with the mouse, or walk with the arrow keys and paint with Space. Dark with a dot: games as well.</source>
            <translation>Drag with the mouse, or walk with the arrow keys and paint with Space. Dark with a dot: games as well.</translation>
        </message>
        <message>
            <source>{how} Not on half hours, see exact times: {days}.</source>
            <translation>{how} Not on half hours, see exact times: {days}.</translation>
        </message>
        <message>
            <source>Exact times</source>
            <translation>Exact times</translation>
        </message>
        <message>
            <source>To the minute, where half hours are too rough.</source>
            <translation>To the minute, where half hours are too rough.</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>Which day</translation>
        </message>
        <message>
            <source>Whose hours</source>
            <translation>Whose hours</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>Games</source>
            <translation>Games</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Add hours</source>
            <translation>Add hours</translation>
        </message>
        <message>
            <source>Remove these hours</source>
            <translation>Remove these hours</translation>
        </message>
        <message>
            <source>Not on this day.</source>
            <translation>Not on this day.</translation>
        </message>
        <message>
            <source>A weekday of its own</source>
            <translation>A weekday of its own</translation>
        </message>
        <message>
            <source>For example music lessons on Wednesdays. Holidays still come first.</source>
            <translation>For example music lessons on Wednesdays. Holidays still come first.</translation>
        </message>
        <message>
            <source>Weekday to add</source>
            <translation>Weekday to add</translation>
        </message>
        <message>
            <source>Weekday to remove</source>
            <translation>Weekday to remove</translation>
        </message>
        <message>
            <source>Own hours</source>
            <translation>Own hours</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>One of these hours ends before it starts. It is not used yet.</source>
            <translation>One of these hours ends before it starts. It is not used yet.</translation>
        </message>
    </context>
    <context>
        <name>WhoPage</name>
        <message>
            <source>Who is using this PC?</source>
            <translation>Who is using this PC?</translation>
        </message>
        <message>
            <source>Choose yourself, so that the time counts for the right person.</source>
            <translation>Choose yourself, so that the time counts for the right person.</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>It is me</source>
            <translation>It is me</translation>
        </message>
        <message>
            <source>Are you an adult? Then nothing is recorded or limited.</source>
            <translation>Are you an adult? Then nothing is recorded or limited.</translation>
        </message>
        <message>
            <source>I am an adult</source>
            <translation>I am an adult</translation>
        </message>
    </context>
    <context>
        <name>WhoSheet</name>
        <message>
            <source>Who is using this PC?</source>
            <translation>Who is using this PC?</translation>
        </message>
    </context>
    <context>
        <name>WizardWords</name>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Step {step} of {steps}</translation>
        </message>
        <message>
            <source>What the child is shown</source>
            <translation>What the child is shown</translation>
        </message>
        <message>
            <source>Nothing is hidden from a child: each reads what is recorded, and answers.</source>
            <translation>Nothing is hidden from a child: each reads what is recorded, and answers.</translation>
        </message>
        <message>
            <source>Welcome to Hải Đăng</source>
            <translation>Welcome to Hải Đăng</translation>
        </message>
        <message>
            <source>Which language would you like?</source>
            <translation>Which language would you like?</translation>
        </message>
        <message>
            <source>A lighthouse for your child</source>
            <translation>A lighthouse for your child</translation>
        </message>
        <message>
            <source>Set up by an adult, in about five minutes.</source>
            <translation>Set up by an adult, in about five minutes.</translation>
        </message>
        <message>
            <source>How is this PC used?</source>
            <translation>How is this PC used?</translation>
        </message>
        <message>
            <source>The adults</source>
            <translation>The adults</translation>
        </message>
        <message>
            <source>One or more. Each has a PIN of their own.</source>
            <translation>One or more. Each has a PIN of their own.</translation>
        </message>
        <message>
            <source>The children</source>
            <translation>The children</translation>
        </message>
        <message>
            <source>Time for {nickname}</source>
            <translation>Time for {nickname}</translation>
        </message>
        <message>
            <source>A place to start. You can change it at any time, best together.</source>
            <translation>A place to start. You can change it at any time, best together.</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Your recovery code</translation>
        </message>
        <message>
            <source>For {nickname} to read</source>
            <translation>For {nickname} to read</translation>
        </message>
        <message>
            <source>Please let the child read and answer this page itself.</source>
            <translation>Please let the child read and answer this page itself.</translation>
        </message>
        <message>
            <source>Hải Đăng is ready</source>
            <translation>Hải Đăng is ready</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>One moment …</translation>
        </message>
        <message>
            <source>Show it later</source>
            <translation>Show it later</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>The guard does not answer</source>
            <translation>The guard does not answer</translation>
        </message>
        <message>
            <source>What you have typed stays here. It goes on as soon as the guard is back.</source>
            <translation>What you have typed stays here. It goes on as soon as the guard is back.</translation>
        </message>
    </context>
    <context>
        <name>_AppRow</name>
        <message>
            <source>{app}, {minutes} a day</source>
            <translation>{app}, {minutes} a day</translation>
        </message>
        <message>
            <source>Rule of {app}</source>
            <translation>Rule of {app}</translation>
        </message>
        <message>
            <source>Remove the rule of {app}</source>
            <translation>Remove the rule of {app}</translation>
        </message>
    </context>
    <context>
        <name>_DayRow</name>
        <message>
            <source>{day}: with a limit</source>
            <translation>{day}: with a limit</translation>
        </message>
        <message>
            <source>{day}: fewer minutes</source>
            <translation>{day}: fewer minutes</translation>
        </message>
        <message>
            <source>{day}: more minutes</source>
            <translation>{day}: more minutes</translation>
        </message>
        <message>
            <source>Remove {day}</source>
            <translation>Remove {day}</translation>
        </message>
    </context>
    <context>
        <name>_Days</name>
        <message>
            <source>{day} {year}</source>
            <translation>{day} {year}</translation>
        </message>
        <message>
            <source>Take away {day}</source>
            <translation>Take away {day}</translation>
        </message>
    </context>
    <context>
        <name>_GrantRow</name>
        <message numerus="yes">
            <source>%n extra minute(s)</source>
            <translation>
                <numerusform>%n extra minute</numerusform>
                <numerusform>%n extra minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>{gift}, {length} of it left</source>
            <translation>{gift}, {length} of it left</translation>
        </message>
        <message>
            <source>open until {time}</source>
            <translation>open until {time}</translation>
        </message>
        <message>
            <source>{gift}, only for {group}</source>
            <translation>{gift}, only for {group}</translation>
        </message>
        <message>
            <source>{gift} · from {name}</source>
            <translation>{gift} · from {name}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
    </context>
    <context>
        <name>_NewCodeCard</name>
        <message>
            <source>The new PIN is set</source>
            <translation>The new PIN is set</translation>
        </message>
        <message>
            <source>This is the new recovery code. It is shown only now: please write it down and keep it where children do not look.</source>
            <translation>This is the new recovery code. It is shown only now: please write it down and keep it where children do not look.</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>New recovery code</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>I have written it down</translation>
        </message>
    </context>
    <context>
        <name>_PinCard</name>
        <message>
            <source>For adults</source>
            <translation>For adults</translation>
        </message>
        <message>
            <source>Who is it</source>
            <translation>Who is it</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>PIN forgotten</source>
            <translation>PIN forgotten</translation>
        </message>
        <message>
            <source>Waiting for the guard of this PC.</source>
            <translation>Waiting for the guard of this PC.</translation>
        </message>
        <message>
            <source>No adult has been set up on this PC yet.</source>
            <translation>No adult has been set up on this PC yet.</translation>
        </message>
        <message>
            <source>The PIN of {name} opens this part.</source>
            <translation>The PIN of {name} opens this part.</translation>
        </message>
        <message>
            <source>Each adult has a PIN of their own.</source>
            <translation>Each adult has a PIN of their own.</translation>
        </message>
        <message>
            <source>After several wrong PINs there is a wait: {time}. The recovery code works at any time.</source>
            <translation>After several wrong PINs there is a wait: {time}. The recovery code works at any time.</translation>
        </message>
        <message>
            <source>A PIN has six digits or more.</source>
            <translation>A PIN has six digits or more.</translation>
        </message>
    </context>
    <context>
        <name>_RecoveryCard</name>
        <message>
            <source>A new PIN for {name}</source>
            <translation>A new PIN for {name}</translation>
        </message>
        <message>
            <source>The recovery code was shown at setup. It can be used once; a new one comes after it.</source>
            <translation>The recovery code was shown at setup. It can be used once; a new one comes after it.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>New PIN, six digits or more</source>
            <translation>New PIN, six digits or more</translation>
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation>The new PIN once more</translation>
        </message>
        <message>
            <source>Set the new PIN</source>
            <translation>Set the new PIN</translation>
        </message>
        <message>
            <source>Back to the PIN</source>
            <translation>Back to the PIN</translation>
        </message>
        <message>
            <source>The two new PINs differ. Please type them again.</source>
            <translation>The two new PINs differ. Please type them again.</translation>
        </message>
        <message>
            <source>The recovery code is needed as well.</source>
            <translation>The recovery code is needed as well.</translation>
        </message>
    </context>
    <context>
        <name>_Section</name>
        <message>
            <source>A child</source>
            <translation>A child</translation>
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
            <source>Reading aloud</source>
            <translation>Reading aloud</translation>
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
            <source>A voice for Vietnamese is there.</source>
            <translation>A voice for Vietnamese is there.</translation>
        </message>
        <message>
            <source>No voice for Vietnamese was found, so nothing can be read aloud.</source>
            <translation>No voice for Vietnamese was found, so nothing can be read aloud.</translation>
        </message>
        <message>
            <source>Install one, for example: espeak-ng.</source>
            <translation>Install one, for example: espeak-ng.</translation>
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
            <source>There is no screen here on which a window could be shown.</source>
            <translation>There is no screen here on which a window could be shown.</translation>
        </message>
        <message>
            <source>Start Hải Đăng in a desktop session. The guard works without one.</source>
            <translation>Start Hải Đăng in a desktop session. The guard works without one.</translation>
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
            <source>The account {before} of this PC is now called {after}; it stays with the same person.</source>
            <translation>The account {before} of this PC is now called {after}; it stays with the same person.</translation>
        </message>
        <message>
            <source>If that is not right, change whose account it is.</source>
            <translation>If that is not right, change whose account it is.</translation>
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
            <source>{name} has no account yet.</source>
            <translation>{name} has no account yet.</translation>
        </message>
        <message>
            <source>Choose the account that {name} uses on this PC.</source>
            <translation>Choose the account that {name} uses on this PC.</translation>
        </message>
        <message>
            <source>The account {account} was named for an adult, and an adult's account is never tracked.</source>
            <translation>The account {account} was named for an adult, and an adult's account is never tracked.</translation>
        </message>
        <message>
            <source>Choose another account for the child.</source>
            <translation>Choose another account for the child.</translation>
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
            <source>The two PINs differ.</source>
            <translation>The two PINs differ.</translation>
        </message>
        <message>
            <source>Enter the same PIN twice.</source>
            <translation>Enter the same PIN twice.</translation>
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
