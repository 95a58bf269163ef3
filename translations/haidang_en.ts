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
            <source>Nothing leaves this PC by itself: only what a child tells you may go through an account you add. No sign-up, no advertising.</source>
            <translation>Nothing leaves this PC by itself: only what a child tells you may go through an account you add. No sign-up, no advertising.</translation>
        </message>
        <message>
            <source>It does not work in secret: the child sees everything that is recorded.</source>
            <translation>It does not work in secret: the child sees everything that is recorded.</translation>
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
            <source>A child with a standard account of their own is protected best. You can change this later on the People page.</source>
            <translation>A child with a standard account of their own is protected best. You can change this later on the People page.</translation>
        </message>
    </context>
    <context>
        <name>AddConsentSheet</name>
        <message>
            <source>Write down a consent</source>
            <translation>Write down a consent</translation>
        </message>
        <message>
            <source>In words alone: the picture itself is never kept here. From 7 on the child is asked, and says their own yes or no.</source>
            <translation>In words alone: the picture itself is never kept here. From 7 on the child is asked, and says their own yes or no.</translation>
        </message>
        <message>
            <source>Whose picture</source>
            <translation>Whose picture</translation>
        </message>
        <message>
            <source>Which picture</source>
            <translation>Which picture</translation>
        </message>
        <message>
            <source>For example: the class photo of 20 November</source>
            <translation>For example: the class photo of 20 November</translation>
        </message>
        <message>
            <source>Who may use it</source>
            <translation>Who may use it</translation>
        </message>
        <message>
            <source>A name: a person, a school, a club</source>
            <translation>A name: a person, a school, a club</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>For what</translation>
        </message>
        <message>
            <source>For example: to remember the festival</source>
            <translation>For example: to remember the festival</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>For example: in the class group; nowhere public</source>
            <translation>For example: in the class group; nowhere public</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>Until when</translation>
        </message>
        <message>
            <source>Until a day</source>
            <translation>Until a day</translation>
        </message>
        <message>
            <source>For one time</source>
            <translation>For one time</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Keep, and ask the child</source>
            <translation>Keep, and ask the child</translation>
        </message>
    </context>
    <context>
        <name>AddPage</name>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Step {number} of {steps}</source>
            <translation>Step {number} of {steps}</translation>
        </message>
        <message>
            <source>Stop and think: question {number} of {questions}</source>
            <translation>Stop and think: question {number} of {questions}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>What do you call this person?</source>
            <translation>What do you call this person?</translation>
        </message>
        <message>
            <source>Where did you meet {name}?</source>
            <translation>Where did you meet {name}?</translation>
        </message>
        <message>
            <source>In which app would you like to talk?</source>
            <translation>In which app would you like to talk?</translation>
        </message>
        <message>
            <source>You have thought about it</source>
            <translation>You have thought about it</translation>
        </message>
        <message>
            <source>Ask about {name}</source>
            <translation>Ask about {name}</translation>
        </message>
        <message>
            <source>Look at what will be shown, and to whom.</source>
            <translation>Look at what will be shown, and to whom.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
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
        <name>AnswerContactSheet</name>
        <message>
            <source>Answer to {name}</source>
            <translation>Answer to {name}</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>About {name}</translation>
        </message>
        <message>
            <source>Which answer</source>
            <translation>Which answer</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>Send the answer</translation>
        </message>
        <message>
            <source>Words for {name}, if you like</source>
            <translation>Words for {name}, if you like</translation>
        </message>
        <message>
            <source>Ready words, to be changed as you like</source>
            <translation>Ready words, to be changed as you like</translation>
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
            <source>For example: let's talk about it after dinner.</source>
            <translation>For example: let's talk about it after dinner.</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>Send the answer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Why it stays, in kind words</source>
            <translation>Why it stays, in kind words</translation>
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
        <name>AppStep</name>
        <message>
            <source>Which app</source>
            <translation>Which app</translation>
        </message>
        <message>
            <source>Or write its name</source>
            <translation>Or write its name</translation>
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
            <source>{name}'s apps</source>
            <translation>{name}'s apps</translation>
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
            <source>New apps waiting for you</source>
            <translation>New apps waiting for you</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not told anything yet.</source>
            <translation>The lighthouse keeper has not told anything yet.</translation>
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
        <name>AskStep</name>
        <message>
            <source>This is shown</source>
            <translation>This is shown</translation>
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
            <translation>Who sees it</translation>
        </message>
        <message>
            <source>Your parents</source>
            <translation>Your parents</translation>
        </message>
        <message>
            <source>{who}, after the PIN. Nobody else. Until you ask, nobody sees anything.</source>
            <translation>{who}, after the PIN. Nobody else. Until you ask, nobody sees anything.</translation>
        </message>
        <message>
            <source>You can take it back at any time: then it is erased. Your answers go as soon as the matter is settled.</source>
            <translation>You can take it back at any time: then it is erased. Your answers go as soon as the matter is settled.</translation>
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
            <source>For example a day off school. They count as holidays.</source>
            <translation>For example a day off school. They count as holidays.</translation>
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
        <name>CertificateWriter</name>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>was given to</source>
            <translation>was given to</translation>
        </message>
        <message>
            <source>who has gone through the lesson</source>
            <translation>who has gone through the lesson</translation>
        </message>
        <message>
            <source>{day} {year}</source>
            <translation>{day} {year}</translation>
        </message>
    </context>
    <context>
        <name>ChangesPage</name>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>Every change of your rules stands here. None is secret.</source>
            <translation>Every change of your rules stands here. None is secret.</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Nothing has changed yet.</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not answered yet.</source>
            <translation>The lighthouse keeper has not answered yet.</translation>
        </message>
        <message>
            <source>{day}: the first rules</source>
            <translation>{day}: the first rules</translation>
        </message>
        <message>
            <source>{day}: the rules changed</source>
            <translation>{day}: the rules changed</translation>
        </message>
        <message>
            <source>{day}: {name} changed the rules</source>
            <translation>{day}: {name} changed the rules</translation>
        </message>
        <message>
            <source>Why: “{why}”</source>
            <translation>Why: “{why}”</translation>
        </message>
        <message>
            <source>No reason was written. You can ask why.</source>
            <translation>No reason was written. You can ask why.</translation>
        </message>
        <message>
            <source>What stood before is too long ago for this page.</source>
            <translation>What stood before is too long ago for this page.</translation>
        </message>
        <message>
            <source>They came with the first set-up.</source>
            <translation>They came with the first set-up.</translation>
        </message>
        <message>
            <source>Nothing that you would notice.</source>
            <translation>Nothing that you would notice.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelSheet</name>
        <message>
            <source>Add an account</source>
            <translation>Add an account</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>Children’s messages go out through it. It is yours: only you can change it.</source>
            <translation>Children’s messages go out through it. It is yours: only you can change it.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Name of this account</source>
            <translation>Name of this account</translation>
        </message>
        <message>
            <source>As you and the child call it, for example “Mum’s mail”.</source>
            <translation>As you and the child call it, for example “Mum’s mail”.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>One is kept. Leave it empty and it stays as it is.</source>
            <translation>One is kept. Leave it empty and it stays as it is.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Many mail services give an app password for this.</source>
            <translation>Many mail services give an app password for this.</translation>
        </message>
        <message>
            <source>Token of your bot</source>
            <translation>Token of your bot</translation>
        </message>
        <message>
            <source>@BotFather in Telegram gives it to you.</source>
            <translation>@BotFather in Telegram gives it to you.</translation>
        </message>
        <message>
            <source>Password, if there is one</source>
            <translation>Password, if there is one</translation>
        </message>
        <message>
            <source>Apprise address</source>
            <translation>Apprise address</translation>
        </message>
        <message>
            <source>For example signal://… or discord://…; it holds the secret.</source>
            <translation>For example signal://… or discord://…; it holds the secret.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Leave empty for ntfy.sh</source>
            <translation>Leave empty for ntfy.sh</translation>
        </message>
        <message>
            <source>For example smtp.gmail.com</source>
            <translation>For example smtp.gmail.com</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Leave empty for the usual port</source>
            <translation>Leave empty for the usual port</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Security</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>Leave empty for no sign-in</source>
            <translation>Leave empty for no sign-in</translation>
        </message>
        <message>
            <source>Mostly the mail address</source>
            <translation>Mostly the mail address</translation>
        </message>
        <message>
            <source>Mail address of the account</source>
            <translation>Mail address of the account</translation>
        </message>
        <message>
            <source>Please give it a name.</source>
            <translation>Please give it a name.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>A port is a number from 1 to 65535.</translation>
        </message>
    </context>
    <context>
        <name>ChecksWords</name>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Nothing is kept, nothing is sent.</source>
            <translation>Nothing is kept, nothing is sent.</translation>
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
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>My people</translation>
        </message>
        <message>
            <source>Check before you share</source>
            <translation>Check before you share</translation>
        </message>
        <message>
            <source>My time</source>
            <translation>My time</translation>
        </message>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>For adults</source>
            <translation>For adults</translation>
        </message>
    </context>
    <context>
        <name>ChildNotices</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>The part for adults has closed by itself</source>
            <translation>The part for adults has closed by itself</translation>
        </message>
        <message>
            <source>It does so after five minutes without use.</source>
            <translation>It does so after five minutes without use.</translation>
        </message>
        <message>
            <source>The lighthouse keeper is away</source>
            <translation>The lighthouse keeper is away</translation>
        </message>
        <message>
            <source>Time is not measured now. The keeper comes back by itself. Help is always open.</source>
            <translation>Time is not measured now. The keeper comes back by itself. Help is always open.</translation>
        </message>
        <message>
            <source>The lighthouse keeper cannot start, so time is not measured now</source>
            <translation>The lighthouse keeper cannot start, so time is not measured now</translation>
        </message>
        <message>
            <source>Please show this to an adult.</source>
            <translation>Please show this to an adult.</translation>
        </message>
        <message>
            <source>The lighthouse keeper does not answer</source>
            <translation>The lighthouse keeper does not answer</translation>
        </message>
        <message>
            <source>The keeper may be busy. Help is always open.</source>
            <translation>The keeper may be busy. Help is always open.</translation>
        </message>
        <message>
            <source>The lighthouse keeper and this window are of different versions</source>
            <translation>The lighthouse keeper and this window are of different versions</translation>
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
        <name>Chooser</name>
        <message>
            <source>Choose a photo, or drag one here.</source>
            <translation>Choose a photo, or drag one here.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Back to the folder above</source>
            <translation>Back to the folder above</translation>
        </message>
        <message>
            <source>This folder cannot be opened.</source>
            <translation>This folder cannot be opened.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>There are no photos in this folder.</source>
            <translation>There are no photos in this folder.</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Show more</translation>
        </message>
    </context>
    <context>
        <name>ChoosingBody</name>
        <message>
            <source>See what happens</source>
            <translation>See what happens</translation>
        </message>
        <message>
            <source>a good way</source>
            <translation>a good way</translation>
        </message>
        <message>
            <source>worth a second thought</source>
            <translation>worth a second thought</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPage</name>
        <message>
            <source>Who one tap tells</source>
            <translation>Who one tap tells</translation>
        </message>
        <message>
            <source>No adult sees whom you chose.</source>
            <translation>No adult sees whom you chose.</translation>
        </message>
        <message>
            <source>When I tap “Tell an adult”, tell</source>
            <translation>When I tap “Tell an adult”, tell</translation>
        </message>
        <message>
            <source>Ask me each time</source>
            <translation>Ask me each time</translation>
        </message>
        <message>
            <source>And if there is no sign, who is next?</source>
            <translation>And if there is no sign, who is next?</translation>
        </message>
        <message>
            <source>They are only shown to you then. Nothing is sent to them by itself.</source>
            <translation>They are only shown to you then. Nothing is sent to them by itself.</translation>
        </message>
        <message>
            <source>Is it really them?</source>
            <translation>Is it really them?</translation>
        </message>
        <message>
            <source>A word is sent to the address. They tell it to you in person, and you type it. Then you know it is theirs.</source>
            <translation>A word is sent to the address. They tell it to you in person, and you type it. Then you know it is theirs.</translation>
        </message>
        <message>
            <source>Confirm {name}</source>
            <translation>Confirm {name}</translation>
        </message>
        <message>
            <source>My own list</source>
            <translation>My own list</translation>
        </message>
        <message>
            <source>Adults whom you would go to, and how to reach them. Only you see it, and nothing is sent to them.</source>
            <translation>Adults whom you would go to, and how to reach them. Only you see it, and nothing is sent to them.</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>Take {name} out</source>
            <translation>Take {name} out</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Add somebody</translation>
        </message>
        <message>
            <source>Keys that open this from anywhere</source>
            <translation>Keys that open this from anywhere</translation>
        </message>
        <message>
            <source>They only open “Who do you want to tell?”. They never send anything.</source>
            <translation>They only open “Who do you want to tell?”. They never send anything.</translation>
        </message>
        <message>
            <source>Another program uses these keys. Please choose others.</source>
            <translation>Another program uses these keys. Please choose others.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>{name} earlier</source>
            <translation>{name} earlier</translation>
        </message>
        <message>
            <source>{name} later</source>
            <translation>{name} later</translation>
        </message>
        <message>
            <source>{name} not in the order</source>
            <translation>{name} not in the order</translation>
        </message>
        <message>
            <source>Put {name} in the order</source>
            <translation>Put {name} in the order</translation>
        </message>
    </context>
    <context>
        <name>CodePage</name>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>{count} of {all} pictures entered</source>
            <translation>{count} of {all} pictures entered</translation>
        </message>
        <message>
            <source>Forgotten? Ask an adult for new pictures. What only you can read is then deleted, so that nobody else reads it. Telling an adult works without pictures.</source>
            <translation>Forgotten? Ask an adult for new pictures. What only you can read is then deleted, so that nobody else reads it. Telling an adult works without pictures.</translation>
        </message>
        <message>
            <source>Anybody who uses this account could choose first. If that happened, an adult can clear it for you.</source>
            <translation>Anybody who uses this account could choose first. If that happened, an adult can clear it for you.</translation>
        </message>
        <message>
            <source>Choose other pictures</source>
            <translation>Choose other pictures</translation>
        </message>
        <message>
            <source>{name} cleared your pictures on {day}.</source>
            <translation>{name} cleared your pictures on {day}.</translation>
        </message>
        <message>
            <source>An adult cleared your pictures on {day}.</source>
            <translation>An adult cleared your pictures on {day}.</translation>
        </message>
        <message>
            <source>What only you could read was deleted with them.</source>
            <translation>What only you could read was deleted with them.</translation>
        </message>
        <message>
            <source>Your four pictures</source>
            <translation>Your four pictures</translation>
        </message>
        <message>
            <source>This page is yours alone. Tap them in order.</source>
            <translation>This page is yours alone. Tap them in order.</translation>
        </message>
        <message>
            <source>Choose four pictures</source>
            <translation>Choose four pictures</translation>
        </message>
        <message>
            <source>Several children use this account. With your pictures nobody else opens what is yours alone.</source>
            <translation>Several children use this account. With your pictures nobody else opens what is yours alone.</translation>
        </message>
        <message>
            <source>The same four once more</source>
            <translation>The same four once more</translation>
        </message>
        <message>
            <source>In the same order, so that you remember them.</source>
            <translation>In the same order, so that you remember them.</translation>
        </message>
        <message>
            <source>First your pictures until now</source>
            <translation>First your pictures until now</translation>
        </message>
        <message>
            <source>Lighthouse</source>
            <translation>Lighthouse</translation>
        </message>
        <message>
            <source>Boat</source>
            <translation>Boat</translation>
        </message>
        <message>
            <source>Fish</source>
            <translation>Fish</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Star</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>Sun</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>Kite</source>
            <translation>Kite</translation>
        </message>
        <message>
            <source>Drum</source>
            <translation>Drum</translation>
        </message>
        <message>
            <source>Lotus</source>
            <translation>Lotus</translation>
        </message>
        <message>
            <source>Cat</source>
            <translation>Cat</translation>
        </message>
        <message>
            <source>Buffalo</source>
            <translation>Buffalo</translation>
        </message>
        <message>
            <source>Bamboo</source>
            <translation>Bamboo</translation>
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
            <source>Time is used up, only {groups} may go on</source>
            <translation>Time is used up, only {groups} may go on</translation>
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
            <source>You can give up to 30 minutes a day; reports are for parents.</source>
            <translation>You can give up to 30 minutes a day; reports are for parents.</translation>
        </message>
        <message>
            <source>Until {name} has said yes to what is recorded, only total minutes are kept.</source>
            <translation>Until {name} has said yes to what is recorded, only total minutes are kept.</translation>
        </message>
        <message>
            <source>No app has been used yet today.</source>
            <translation>No app has been used yet today.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmSheet</name>
        <message>
            <source>Is it really {name}?</source>
            <translation>Is it really {name}?</translation>
        </message>
        <message>
            <source>A word goes to {address}. Ask {name} in person which word came, and type it here.</source>
            <translation>A word goes to {address}. Ask {name} in person which word came, and type it here.</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>the address</translation>
        </message>
        <message>
            <source>The word that {name} told you</source>
            <translation>The word that {name} told you</translation>
        </message>
        <message>
            <source>This is the word</source>
            <translation>This is the word</translation>
        </message>
        <message>
            <source>Send a new word</source>
            <translation>Send a new word</translation>
        </message>
        <message>
            <source>Send the word</source>
            <translation>Send the word</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Ask {name} which word came. Type it when they have told you in person.</source>
            <translation>Ask {name} which word came. Type it when they have told you in person.</translation>
        </message>
        <message numerus="yes">
            <source>That was another word. %n try(s) left.</source>
            <translation>
                <numerusform>That was another word. %n try left.</numerusform>
                <numerusform>That was another word. %n tries left.</numerusform>
            </translation>
        </message>
        <message>
            <source>That was another word, and it is used up. A new word can be sent.</source>
            <translation>That was another word, and it is used up. A new word can be sent.</translation>
        </message>
        <message>
            <source>Sending the word… this can take up to a minute.</source>
            <translation>Sending the word… this can take up to a minute.</translation>
        </message>
    </context>
    <context>
        <name>ConsentCard</name>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>It has been used</source>
            <translation>It has been used</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
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
            <translation>Our safe habit, and the law's: publishing the private life of a child from 7 on needs two yeses, a parent's and the child's own (Law 91/2025 on personal data, article 24; Decree 56/2017, article 36). Silence is not a yes.</translation>
        </message>
        <message>
            <source>waits for the child's yes</source>
            <translation>waits for the child's yes</translation>
        </message>
        <message>
            <source>to be talked about</source>
            <translation>to be talked about</translation>
        </message>
        <message>
            <source>the child said no</source>
            <translation>the child said no</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>over by its date</source>
            <translation>over by its date</translation>
        </message>
        <message>
            <source>used, over</source>
            <translation>used, over</translation>
        </message>
        <message>
            <source>Who may use it: {text}</source>
            <translation>Who may use it: {text}</translation>
        </message>
        <message>
            <source>For what: {text}</source>
            <translation>For what: {text}</translation>
        </message>
        <message>
            <source>Where: {text}</source>
            <translation>Where: {text}</translation>
        </message>
        <message>
            <source>For one time</source>
            <translation>For one time</translation>
        </message>
        <message>
            <source>Until {day}, that day included</source>
            <translation>Until {day}, that day included</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>An adult</translation>
        </message>
        <message>
            <source>Not in force: {child} has not said yes yet.</source>
            <translation>Not in force: {child} has not said yes yet.</translation>
        </message>
        <message>
            <source>Not in force: {child} would like to talk about it first. To begin: “What do you not like about it? We can choose another picture, or none.”</source>
            <translation>Not in force: {child} would like to talk about it first. To begin: “What do you not like about it? We can choose another picture, or none.”</translation>
        </message>
        <message>
            <source>Not in force: {child} said no on {day}. A no needs no reason.</source>
            <translation>Not in force: {child} said no on {day}. A no needs no reason.</translation>
        </message>
        <message>
            <source>Both said yes: {adult}, and {child} on {day}.</source>
            <translation>Both said yes: {adult}, and {child} on {day}.</translation>
        </message>
        <message>
            <source>{adult} said yes. {child} is under 7 and was not asked; a no of the child counts all the same.</source>
            <translation>{adult} said yes. {child} is under 7 and was not asked; a no of the child counts all the same.</translation>
        </message>
        <message>
            <source>{who} took it back on {day}.</source>
            <translation>{who} took it back on {day}.</translation>
        </message>
        <message>
            <source>It was for one time, and was used on {day}.</source>
            <translation>It was for one time, and was used on {day}.</translation>
        </message>
        <message>
            <source>Its last day was {day}.</source>
            <translation>Its last day was {day}.</translation>
        </message>
        <message>
            <source>Written down by {adult} on {day}</source>
            <translation>Written down by {adult} on {day}</translation>
        </message>
    </context>
    <context>
        <name>ConsentsJoined</name>
        <message>
            <source>It is written down.</source>
            <translation>It is written down.</translation>
        </message>
        <message>
            <source>It is taken back.</source>
            <translation>It is taken back.</translation>
        </message>
        <message>
            <source>It is marked as used.</source>
            <translation>It is marked as used.</translation>
        </message>
        <message>
            <source>The line is deleted.</source>
            <translation>The line is deleted.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Saved as {name}.</translation>
        </message>
    </context>
    <context>
        <name>ConsentsNews</name>
        <message>
            <source>Your parents ask you about a picture.</source>
            <translation>Your parents ask you about a picture.</translation>
        </message>
        <message>
            <source>See what they ask</source>
            <translation>See what they ask</translation>
        </message>
    </context>
    <context>
        <name>ConsentsPage</name>
        <message>
            <source>Photo consent</source>
            <translation>Photo consent</translation>
        </message>
        <message>
            <source>Who may use which picture of which child, for what, until when.</source>
            <translation>Who may use which picture of which child, for what, until when.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Write down a consent</source>
            <translation>Write down a consent</translation>
        </message>
        <message>
            <source>Nothing is written down yet. Before a picture of a child goes to anybody, it can be asked here.</source>
            <translation>Nothing is written down yet. Before a picture of a child goes to anybody, it can be asked here.</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not told anything yet.</source>
            <translation>The lighthouse keeper has not told anything yet.</translation>
        </message>
        <message>
            <source>The child answers in their own session, and nobody can answer for them. Parents and child may take a yes back at any time, without a reason. Helpers do not see this page. Here are words only, never a picture.</source>
            <translation>The child answers in their own session, and nobody can answer for them. Parents and child may take a yes back at any time, without a reason. Helpers do not see this page. Here are words only, never a picture.</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>{child} would like to talk with {name}</source>
            <translation>{child} would like to talk with {name}</translation>
        </message>
        <message>
            <source>{name}, {child}'s contact</source>
            <translation>{name}, {child}'s contact</translation>
        </message>
        <message>
            <source>asked at {time}</source>
            <translation>asked at {time}</translation>
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
            <translation>End this contact</translation>
        </message>
        <message>
            <source>End this contact: {name}</source>
            <translation>End this contact: {name}</translation>
        </message>
        <message>
            <source>{question}: {answer}</source>
            <translation>{question}: {answer}</translation>
        </message>
        <message>
            <source>To begin the talk</source>
            <translation>To begin the talk</translation>
        </message>
    </context>
    <context>
        <name>ContactWords</name>
        <message>
            <source>Asked for a picture or video</source>
            <translation>Asked for a picture or video</translation>
        </message>
        <message>
            <source>Asked for money or promised some</source>
            <translation>Asked for money or promised some</translation>
        </message>
        <message>
            <source>Asked to go on in another app</source>
            <translation>Asked to go on in another app</translation>
        </message>
        <message>
            <source>Asked to meet</source>
            <translation>Asked to meet</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
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
            <source>agreed</source>
            <translation>agreed</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>not now</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>An adult</translation>
        </message>
        <message>
            <source>at school</source>
            <translation>at school</translation>
        </message>
        <message>
            <source>near home</source>
            <translation>near home</translation>
        </message>
        <message>
            <source>in the family</source>
            <translation>in the family</translation>
        </message>
        <message>
            <source>in a class or club</source>
            <translation>in a class or club</translation>
        </message>
        <message>
            <source>in a game</source>
            <translation>in a game</translation>
        </message>
        <message>
            <source>through videos or a social network</source>
            <translation>through videos or a social network</translation>
        </message>
        <message>
            <source>in a chat group</source>
            <translation>in a chat group</translation>
        </message>
        <message>
            <source>somewhere else</source>
            <translation>somewhere else</translation>
        </message>
        <message>
            <source>Known in real life</source>
            <translation>Known in real life</translation>
        </message>
        <message>
            <source>Asked the child to keep a secret</source>
            <translation>Asked the child to keep a secret</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>not sure</translation>
        </message>
        <message>
            <source>“Thank you for asking first. What do you like to do together?”</source>
            <translation>“Thank you for asking first. What do you like to do together?”</translation>
        </message>
        <message>
            <source>“How did you get to know each other? Shall we have a look at the profile together?”</source>
            <translation>“How did you get to know each other? Shall we have a look at the profile together?”</translation>
        </message>
        <message>
            <source>“Good that you told me about the secret. What should nobody know, and how does that feel?”</source>
            <translation>“Good that you told me about the secret. What should nobody know, and how does that feel?”</translation>
        </message>
        <message>
            <source>“You did right to tell. What did the person say when asking for a picture?”</source>
            <translation>“You did right to tell. What did the person say when asking for a picture?”</translation>
        </message>
        <message>
            <source>“What was promised, or asked for? We can find out together whether it is true.”</source>
            <translation>“What was promised, or asked for? We can find out together whether it is true.”</translation>
        </message>
        <message>
            <source>“Why do you think this person wants to talk somewhere else?”</source>
            <translation>“Why do you think this person wants to talk somewhere else?”</translation>
        </message>
        <message>
            <source>“If you want to meet one day, we go together. What was the plan?”</source>
            <translation>“If you want to meet one day, we go together. What was the plan?”</translation>
        </message>
        <message>
            <source>Let's talk</source>
            <translation>Let's talk</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Yes. If anything feels odd, tell us at once. You will not be scolded.</source>
            <translation>Yes. If anything feels odd, tell us at once. You will not be scolded.</translation>
        </message>
        <message>
            <source>Yes, and thank you for asking first.</source>
            <translation>Yes, and thank you for asking first.</translation>
        </message>
        <message>
            <source>Thank you for asking. Let's look at it together tonight.</source>
            <translation>Thank you for asking. Let's look at it together tonight.</translation>
        </message>
        <message>
            <source>Please don't answer yet. We'll talk after dinner. You have done nothing wrong.</source>
            <translation>Please don't answer yet. We'll talk after dinner. You have done nothing wrong.</translation>
        </message>
        <message>
            <source>Not now. You were right to ask first. We can look at it again later.</source>
            <translation>Not now. You were right to ask first. We can look at it again later.</translation>
        </message>
        <message>
            <source>Let's get to know the person together first, then ask again.</source>
            <translation>Let's get to know the person together first, then ask again.</translation>
        </message>
        <message>
            <source>This account is not what it seems to be. It is not your fault; let's talk about it.</source>
            <translation>This account is not what it seems to be. It is not your fault; let's talk about it.</translation>
        </message>
        <message>
            <source>We have talked about it together, and this is what we agreed.</source>
            <translation>We have talked about it together, and this is what we agreed.</translation>
        </message>
        <message>
            <source>{who} asked</source>
            <translation>{who} asked</translation>
        </message>
        <message>
            <source>{who} wants to talk about it</source>
            <translation>{who} wants to talk about it</translation>
        </message>
        <message>
            <source>{who} said yes</source>
            <translation>{who} said yes</translation>
        </message>
        <message>
            <source>{who} said not now</source>
            <translation>{who} said not now</translation>
        </message>
        <message>
            <source>{who} ended it</source>
            <translation>{who} ended it</translation>
        </message>
        <message>
            <source>{done}: “{words}”</source>
            <translation>{done}: “{words}”</translation>
        </message>
        <message>
            <source>met {where} · {app}</source>
            <translation>met {where} · {app}</translation>
        </message>
    </context>
    <context>
        <name>ContactsJoined</name>
        <message>
            <source>The answer is sent.</source>
            <translation>The answer is sent.</translation>
        </message>
        <message>
            <source>The contact is ended.</source>
            <translation>The contact is ended.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Saved as {name}.</translation>
        </message>
    </context>
    <context>
        <name>ContactsNews</name>
        <message>
            <source>There is an answer for you in My people.</source>
            <translation>There is an answer for you in My people.</translation>
        </message>
        <message>
            <source>Open My people</source>
            <translation>Open My people</translation>
        </message>
    </context>
    <context>
        <name>ContactsPage</name>
        <message>
            <source>My people</source>
            <translation>My people</translation>
        </message>
        <message>
            <source>People you talk with online. Before somebody new, ask first.</source>
            <translation>People you talk with online. Before somebody new, ask first.</translation>
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
            <source>Pictures of me</source>
            <translation>Pictures of me</translation>
        </message>
        <message>
            <source>The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.</source>
            <translation>The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.</translation>
        </message>
        <message>
            <source>Nobody is here yet. Would you like to talk with somebody new? Ask here first.</source>
            <translation>Nobody is here yet. Would you like to talk with somebody new? Ask here first.</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Somebody new</translation>
        </message>
        <message>
            <source>The Code says: ask before you connect with a stranger. Asking before every new contact is our safe habit.</source>
            <translation>The Code says: ask before you connect with a stranger. Asking before every new contact is our safe habit.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Whom the children asked for before they talk with them. Talking about it comes first.</source>
            <translation>Whom the children asked for before they talk with them. Talking about it comes first.</translation>
        </message>
        <message>
            <source>Save contact cards</source>
            <translation>Save contact cards</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>A child</translation>
        </message>
        <message>
            <source>Waiting for your answer</source>
            <translation>Waiting for your answer</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Over, kept for 30 days</source>
            <translation>Over, kept for 30 days</translation>
        </message>
        <message>
            <source>Nobody waits for an answer right now.</source>
            <translation>Nobody waits for an answer right now.</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not told anything yet.</source>
            <translation>The lighthouse keeper has not told anything yet.</translation>
        </message>
        <message>
            <source>What a child has not asked yet, or has taken back, is seen by nobody. What the child answered goes when you say yes or not now.</source>
            <translation>What a child has not asked yet, or has taken back, is seen by nobody. What the child answered goes when you say yes or not now.</translation>
        </message>
    </context>
    <context>
        <name>CountdownPage</name>
        <message>
            <source>Telling {name}</source>
            <translation>Telling {name}</translation>
        </message>
        <message>
            <source>{name} will be told what you have just said.</source>
            <translation>{name} will be told what you have just said.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Nothing has been sent yet.</translation>
        </message>
        <message>
            <source>{name} will be told that you would like to talk.</source>
            <translation>{name} will be told that you would like to talk.</translation>
        </message>
        <message>
            <source>What it is about you can say afterwards, if you want to.</source>
            <translation>What it is about you can say afterwards, if you want to.</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Someone else</translation>
        </message>
        <message>
            <source>Someone not at home</source>
            <translation>Someone not at home</translation>
        </message>
        <message>
            <source>Don’t send</source>
            <translation>Don’t send</translation>
        </message>
        <message numerus="yes">
            <source>{name} is told in %n second(s)</source>
            <translation>
                <numerusform>{name} is told in %n second</numerusform>
                <numerusform>{name} is told in %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>second(s)</source>
            <translation>
                <numerusform>second</numerusform>
                <numerusform>seconds</numerusform>
            </translation>
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
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
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
        <name>DeleteSheet</name>
        <message>
            <source>Delete this message?</source>
            <translation>Delete this message?</translation>
        </message>
        <message>
            <source>It goes here and on the page of {name} on this PC at once. What a mail server or phone already has cannot be called back.</source>
            <translation>It goes here and on the page of {name} on this PC at once. What a mail server or phone already has cannot be called back.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
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
        <message>
            <source>The certificate is saved</source>
            <translation>The certificate is saved</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
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
            <source>Well remembered</source>
            <translation>Well remembered</translation>
        </message>
        <message>
            <source>You have come to the end</source>
            <translation>You have come to the end</translation>
        </message>
        <message>
            <source>Whatever you answered: each time it comes to mind more easily.</source>
            <translation>Whatever you answered: each time it comes to mind more easily.</translation>
        </message>
        <message>
            <source>You may tell somebody at home about it. What would you do in this story?</source>
            <translation>You may tell somebody at home about it. What would you do in this story?</translation>
        </message>
        <message>
            <source>The questions come back on your first page after 2, 7 and 21 days. They take a minute.</source>
            <translation>The questions come back on your first page after 2, 7 and 21 days. They take a minute.</translation>
        </message>
        <message>
            <source>To the lessons</source>
            <translation>To the lessons</translation>
        </message>
        <message>
            <source>Save a certificate</source>
            <translation>Save a certificate</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Read it again</translation>
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
        <name>EndConsentSheet</name>
        <message>
            <source>Take it back?</source>
            <translation>Take it back?</translation>
        </message>
        <message>
            <source>{child} sees it too. Please tell {who} as well and ask to take the picture down: this app cannot do that. The line stays here as history until you delete it.</source>
            <translation>{child} sees it too. Please tell {who} as well and ask to take the picture down: this app cannot do that. The line stays here as history until you delete it.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>Has it been used?</source>
            <translation>Has it been used?</translation>
        </message>
        <message>
            <source>It was for one time. Then it is over; another time needs another yes.</source>
            <translation>It was for one time. Then it is over; another time needs another yes.</translation>
        </message>
        <message>
            <source>It has been used</source>
            <translation>It has been used</translation>
        </message>
        <message>
            <source>Delete this line?</source>
            <translation>Delete this line?</translation>
        </message>
        <message>
            <source>It goes out of the register for you and for {child}. If you need it later, save the register as a PDF first.</source>
            <translation>It goes out of the register for you and for {child}. If you need it later, save the register as a PDF first.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
    </context>
    <context>
        <name>EndContactSheet</name>
        <message>
            <source>End the contact with {name}</source>
            <translation>End the contact with {name}</translation>
        </message>
        <message>
            <source>{child} reads the reason. This ends what was agreed; the app itself has to be told too.</source>
            <translation>{child} reads the reason. This ends what was agreed; the app itself has to be told too.</translation>
        </message>
        <message>
            <source>The reason, for {name}</source>
            <translation>The reason, for {name}</translation>
        </message>
        <message>
            <source>Ready words, to be changed as you like</source>
            <translation>Ready words, to be changed as you like</translation>
        </message>
        <message>
            <source>End this contact</source>
            <translation>End this contact</translation>
        </message>
    </context>
    <context>
        <name>FeelingsCard</name>
        <message>
            <source>How they feel</source>
            <translation>How they feel</translation>
        </message>
        <message>
            <source>What a child chose to show to you alone. It goes after 30 days, or when the child takes it back.</source>
            <translation>What a child chose to show to you alone. It goes after 30 days, or when the child takes it back.</translation>
        </message>
        <message>
            <source>Nothing is shown to you right now. A child shows it only if they like to.</source>
            <translation>Nothing is shown to you right now. A child shows it only if they like to.</translation>
        </message>
        <message>
            <source>{name}: {feeling} · {about}</source>
            <translation>{name}: {feeling} · {about}</translation>
        </message>
        <message>
            <source>To begin: “Thank you for showing me. Would you like to tell me more, or shall we just sit together?” Listen first.</source>
            <translation>To begin: “Thank you for showing me. Would you like to tell me more, or shall we just sit together?” Listen first.</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>happy</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>calm</translation>
        </message>
        <message>
            <source>so-so</source>
            <translation>so-so</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>sad</translation>
        </message>
        <message>
            <source>worried</source>
            <translation>worried</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>angry</translation>
        </message>
        <message>
            <source>friends</source>
            <translation>friends</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>at home</source>
            <translation>at home</translation>
        </message>
        <message>
            <source>something online</source>
            <translation>something online</translation>
        </message>
        <message>
            <source>a game</source>
            <translation>a game</translation>
        </message>
        <message>
            <source>tired or not well</source>
            <translation>tired or not well</translation>
        </message>
        <message>
            <source>does not know</source>
            <translation>does not know</translation>
        </message>
    </context>
    <context>
        <name>FeelingsPage</name>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Only if you like. Nothing is kept unless you show it to somebody yourself.</source>
            <translation>Only if you like. Nothing is kept unless you show it to somebody yourself.</translation>
        </message>
        <message>
            <source>Everybody feels like that sometimes. You need not be alone with it.</source>
            <translation>Everybody feels like that sometimes. You need not be alone with it.</translation>
        </message>
        <message>
            <source>It can be somebody who is not at home: a teacher, a relative, or 111, free at any time, from any phone.</source>
            <translation>It can be somebody who is not at home: a teacher, a relative, or 111, free at any time, from any phone.</translation>
        </message>
        <message>
            <source>You can tell an adult whom you trust, or call 111, free at any time, from any phone.</source>
            <translation>You can tell an adult whom you trust, or call 111, free at any time, from any phone.</translation>
        </message>
        <message>
            <source>Who can help me</source>
            <translation>Who can help me</translation>
        </message>
        <message>
            <source>Only for me</source>
            <translation>Only for me</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>Nothing is kept.</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Show {name}</translation>
        </message>
        <message>
            <source>Only {name} sees it.</source>
            <translation>Only {name} sees it.</translation>
        </message>
        <message>
            <source>What I have shown</source>
            <translation>What I have shown</translation>
        </message>
        <message>
            <source>This is what you have shown. It goes by itself after 30 days.</source>
            <translation>This is what you have shown. It goes by itself after 30 days.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>To {name}, on {day}</source>
            <translation>To {name}, on {day}</translation>
        </message>
        <message>
            <source>How do you feel?</source>
            <translation>How do you feel?</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>What is it about?</translation>
        </message>
        <message>
            <source>Would you like to show it to somebody?</source>
            <translation>Would you like to show it to somebody?</translation>
        </message>
        <message>
            <source>Thank you for looking after how you feel</source>
            <translation>Thank you for looking after how you feel</translation>
        </message>
        <message>
            <source>It stays with you. Nothing was kept.</source>
            <translation>It stays with you. Nothing was kept.</translation>
        </message>
        <message>
            <source>{name} can see it after entering their PIN. You can take it back here at any time. Telling in person works too.</source>
            <translation>{name} can see it after entering their PIN. You can take it back here at any time. Telling in person works too.</translation>
        </message>
        <message>
            <source>Happy</source>
            <translation>Happy</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>Calm</translation>
        </message>
        <message>
            <source>So-so</source>
            <translation>So-so</translation>
        </message>
        <message>
            <source>Sad</source>
            <translation>Sad</translation>
        </message>
        <message>
            <source>Worried</source>
            <translation>Worried</translation>
        </message>
        <message>
            <source>Angry</source>
            <translation>Angry</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>Friends</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>At home</translation>
        </message>
        <message>
            <source>Something online</source>
            <translation>Something online</translation>
        </message>
        <message>
            <source>A game</source>
            <translation>A game</translation>
        </message>
        <message>
            <source>Tired or not well</source>
            <translation>Tired or not well</translation>
        </message>
        <message>
            <source>I don't know</source>
            <translation>I don't know</translation>
        </message>
    </context>
    <context>
        <name>FolderWords</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
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
            <source>It is not your fault. It is right to ask for help.</source>
            <translation>It is not your fault. It is right to ask for help.</translation>
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
            <source>How do you feel?</source>
            <translation>How do you feel?</translation>
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
        <name>LessonCard</name>
        <message numerus="yes">
            <source>Today's lesson · %n minute(s)</source>
            <translation>
                <numerusform>Today's lesson · %n minute</numerusform>
                <numerusform>Today's lesson · %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on with the lesson</source>
            <translation>Go on with the lesson</translation>
        </message>
        <message>
            <source>Start the lesson</source>
            <translation>Start the lesson</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
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
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Back to the lessons</source>
            <translation>Back to the lessons</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Page {done} of {whole}</source>
            <translation>Page {done} of {whole}</translation>
        </message>
        <message>
            <source>Practise telling</source>
            <translation>Practise telling</translation>
        </message>
        <message>
            <source>Try it: check a text</source>
            <translation>Try it: check a text</translation>
        </message>
        <message>
            <source>Try it: check a link</source>
            <translation>Try it: check a link</translation>
        </message>
        <message>
            <source>Try it: check a photo</source>
            <translation>Try it: check a photo</translation>
        </message>
        <message>
            <source>Look at my time</source>
            <translation>Look at my time</translation>
        </message>
        <message>
            <source>Look at my people</source>
            <translation>Look at my people</translation>
        </message>
        <message>
            <source>Look at the help page</source>
            <translation>Look at the help page</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stop reading</translation>
        </message>
        <message>
            <source>Read it to me</source>
            <translation>Read it to me</translation>
        </message>
    </context>
    <context>
        <name>LessonsCard</name>
        <message>
            <source>Lessons that {child} shares</source>
            <translation>Lessons that {child} shares</translation>
        </message>
        <message>
            <source>Which ones, when and what was answered stays with {child}. Asking “What was the story about?” is a good beginning.</source>
            <translation>Which ones, when and what was answered stays with {child}. Asking “What was the story about?” is a good beginning.</translation>
        </message>
        <message>
            <source>None is finished yet.</source>
            <translation>None is finished yet.</translation>
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
            <translation>The page where you stop is not remembered now</translation>
        </message>
        <message>
            <source>The lesson goes on all the same.</source>
            <translation>The lesson goes on all the same.</translation>
        </message>
        <message>
            <source>This PC has no Vietnamese voice</source>
            <translation>This PC has no Vietnamese voice</translation>
        </message>
        <message>
            <source>This PC has no English voice</source>
            <translation>This PC has no English voice</translation>
        </message>
        <message>
            <source>An adult can add one in the settings of the PC. You can read it yourself, or together with somebody.</source>
            <translation>An adult can add one in the settings of the PC. You can read it yourself, or together with somebody.</translation>
        </message>
        <message>
            <source>The voice does not work just now</source>
            <translation>The voice does not work just now</translation>
        </message>
        <message>
            <source>You can read it yourself, or together with somebody.</source>
            <translation>You can read it yourself, or together with somebody.</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Each takes a few minutes. You can stop at any page and go on another day.</source>
            <translation>Each takes a few minutes. You can stop at any page and go on another day.</translation>
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
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Show the lessons for older children, too</source>
            <translation>Show the lessons for older children, too</translation>
        </message>
        <message>
            <source>Show the lessons for younger children, too</source>
            <translation>Show the lessons for younger children, too</translation>
        </message>
        <message>
            <source>How far you are is yours alone</source>
            <translation>How far you are is yours alone</translation>
        </message>
        <message>
            <source>No adult sees which lessons you read, when, or what you answered. The app keeps the page where you stopped.</source>
            <translation>No adult sees which lessons you read, when, or what you answered. The app keeps the page where you stopped.</translation>
        </message>
        <message>
            <source>Adults may see how many I have done in each area</source>
            <translation>Adults may see how many I have done in each area</translation>
        </message>
        <message>
            <source>Then every lesson is new again. Shall it go?</source>
            <translation>Then every lesson is new again. Shall it go?</translation>
        </message>
        <message>
            <source>Forget how far I am</source>
            <translation>Forget how far I am</translation>
        </message>
        <message>
            <source>Yes, forget it</source>
            <translation>Yes, forget it</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>No, keep it</translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s) could not be opened</source>
            <translation>
                <numerusform>%n lesson could not be opened</numerusform>
                <numerusform>%n lessons could not be opened</numerusform>
            </translation>
        </message>
        <message>
            <source>The others are all there. An adult can look into it.</source>
            <translation>The others are all there. An adult can look into it.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>The page where you stop is not remembered now</source>
            <translation>The page where you stop is not remembered now</translation>
        </message>
        <message>
            <source>The lessons are all there.</source>
            <translation>The lessons are all there.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>go on</source>
            <translation>go on</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>time to review</source>
            <translation>time to review</translation>
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
            <translation>not read yet</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>answered</translation>
        </message>
        <message>
            <source>lost with your old PIN</source>
            <translation>lost with your old PIN</translation>
        </message>
        <message>
            <source>not opened in time</source>
            <translation>not opened in time</translation>
        </message>
        <message>
            <source>read, not answered</source>
            <translation>read, not answered</translation>
        </message>
        <message>
            <source>{name} sees “read” when you open it.</source>
            <translation>{name} sees “read” when you open it.</translation>
        </message>
        <message numerus="yes">
            <source>told %n time(s)</source>
            <translation>
                <numerusform>told %n time</numerusform>
                <numerusform>told %n times</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open the message of {name}, {time}</source>
            <translation>Open the message of {name}, {time}</translation>
        </message>
    </context>
    <context>
        <name>LetterPage</name>
        <message>
            <source>From {name}</source>
            <translation>From {name}</translation>
        </message>
        <message>
            <source>{name} sees that you have read it. Nobody else does.</source>
            <translation>{name} sees that you have read it. Nobody else does.</translation>
        </message>
        <message>
            <source>It was gone from this page before you opened it, and {name} sees that.</source>
            <translation>It was gone from this page before you opened it, and {name} sees that.</translation>
        </message>
        <message>
            <source>{name} has added something.</source>
            <translation>{name} has added something.</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Read it</translation>
        </message>
        <message>
            <source>Your PIN was reset before you had opened it; the words cannot be opened any more.</source>
            <translation>Your PIN was reset before you had opened it; the words cannot be opened any more.</translation>
        </message>
        <message>
            <source>It was not opened within 30 days; the words are gone.</source>
            <translation>It was not opened within 30 days; the words are gone.</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>All messages</translation>
        </message>
        <message>
            <source>It was read more than 30 days ago; the words are gone.</source>
            <translation>It was read more than 30 days ago; the words are gone.</translation>
        </message>
        <message>
            <source>{name} would like to talk with you.</source>
            <translation>{name} would like to talk with you.</translation>
        </message>
        <message>
            <source>Before you answer</source>
            <translation>Before you answer</translation>
        </message>
        <message>
            <source>Find a quiet moment with just the two of you, and listen first.</source>
            <translation>Find a quiet moment with just the two of you, and listen first.</translation>
        </message>
        <message>
            <source>Believe what you hear, and do not blame. The child has done the right thing.</source>
            <translation>Believe what you hear, and do not blame. The child has done the right thing.</translation>
        </message>
        <message>
            <source>Promise to help, not to keep it secret. Say what you will do next.</source>
            <translation>Promise to help, not to keep it secret. Say what you will do next.</translation>
        </message>
        <message>
            <source>Do not press for details, and keep pictures and messages as they are.</source>
            <translation>Do not press for details, and keep pictures and messages as they are.</translation>
        </message>
        <message>
            <source>Advice and help for {name} and you: 111, free, day and night. In danger right now: 113.</source>
            <translation>Advice and help for {name} and you: 111, free, day and night. In danger right now: 113.</translation>
        </message>
        <message>
            <source>Your answer to {name}</source>
            <translation>Your answer to {name}</translation>
        </message>
        <message>
            <source>{name} will see it on the page where they told you. A talk in person is better than any answer.</source>
            <translation>{name} will see it on the page where they told you. A talk in person is better than any answer.</translation>
        </message>
        <message>
            <source>Change the answer</source>
            <translation>Change the answer</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Your answer is there for {name} to read.</source>
            <translation>Your answer is there for {name} to read.</translation>
        </message>
        <message>
            <source>Thank you for telling me. It is not your fault.</source>
            <translation>Thank you for telling me. It is not your fault.</translation>
        </message>
        <message>
            <source>I have read it. Shall we talk tonight, just the two of us?</source>
            <translation>I have read it. Shall we talk tonight, just the two of us?</translation>
        </message>
        <message>
            <source>I am coming to you as soon as I can.</source>
            <translation>I am coming to you as soon as I can.</translation>
        </message>
        <message>
            <source>I do not know yet what to do, but I am with you.</source>
            <translation>I do not know yet what to do, but I am with you.</translation>
        </message>
    </context>
    <context>
        <name>LettersJoined</name>
        <message>
            <source>Your answer is there</source>
            <translation>Your answer is there</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>What a child has told you. Only your PIN opens them; no other adult can read them.</source>
            <translation>What a child has told you. Only your PIN opens them; no other adult can read them.</translation>
        </message>
        <message>
            <source>How messages reach you</source>
            <translation>How messages reach you</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) could not be opened any more after your PIN was reset.</source>
            <translation>
                <numerusform>%n message could not be opened any more after your PIN was reset.</numerusform>
                <numerusform>%n messages could not be opened any more after your PIN was reset.</numerusform>
            </translation>
        </message>
        <message>
            <source>The children have been told, and can send them again.</source>
            <translation>The children have been told, and can send them again.</translation>
        </message>
        <message>
            <source>No child has sent you a message.</source>
            <translation>No child has sent you a message.</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not told anything yet.</source>
            <translation>The lighthouse keeper has not told anything yet.</translation>
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
        <name>LinkPage</name>
        <message>
            <source>Check a link</source>
            <translation>Check a link</translation>
        </message>
        <message>
            <source>It is not opened. Nothing is kept.</source>
            <translation>It is not opened. Nothing is kept.</translation>
        </message>
        <message>
            <source>Which link is it?</source>
            <translation>Which link is it?</translation>
        </message>
        <message>
            <source>Write or paste the link here</source>
            <translation>Write or paste the link here</translation>
        </message>
        <message>
            <source>This does not look like a link</source>
            <translation>This does not look like a link</translation>
        </message>
        <message>
            <source>A link often begins with https:// or has a dot in its name.</source>
            <translation>A link often begins with https:// or has a dot in its name.</translation>
        </message>
        <message>
            <source>The list of well-known names is missing on this PC, so a copied name is not noticed here. Ask before you open it.</source>
            <translation>The list of well-known names is missing on this PC, so a copied name is not noticed here. Ask before you open it.</translation>
        </message>
        <message>
            <source>Where does it lead?</source>
            <translation>Where does it lead?</translation>
        </message>
        <message>
            <source>A link can say one name and lead to another. Look before you tap.</source>
            <translation>A link can say one name and lead to another. Look before you tap.</translation>
        </message>
        <message>
            <source>Nothing odd about this link</source>
            <translation>Nothing odd about this link</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Careful</translation>
        </message>
        <message>
            <source>Better not open this</source>
            <translation>Better not open this</translation>
        </message>
        <message>
            <source>A good name does not make every page good. If a page asks for a password or money, stop and ask.</source>
            <translation>A good name does not make every page good. If a page asks for a password or money, stop and ask.</translation>
        </message>
        <message>
            <source>Ask who sent it and what it is. Type no password there.</source>
            <translation>Ask who sent it and what it is. Type no password there.</translation>
        </message>
        <message>
            <source>Show it to an adult you trust. You have done nothing wrong by getting it.</source>
            <translation>Show it to an adult you trust. You have done nothing wrong by getting it.</translation>
        </message>
        <message>
            <source>It leads to</source>
            <translation>It leads to</translation>
        </message>
        <message>
            <source>First it goes to</source>
            <translation>First it goes to</translation>
        </message>
        <message>
            <source>This is the real site of {name}.</source>
            <translation>This is the real site of {name}.</translation>
        </message>
        <message>
            <source>The part that counts: {name}</source>
            <translation>The part that counts: {name}</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>MatchingBody</name>
        <message>
            <source>Pick one here, then what belongs to it.</source>
            <translation>Pick one here, then what belongs to it.</translation>
        </message>
        <message>
            <source>Now pick what belongs to: {thing}</source>
            <translation>Now pick what belongs to: {thing}</translation>
        </message>
        <message>
            <source>Show me a pair</source>
            <translation>Show me a pair</translation>
        </message>
        <message>
            <source>belongs to: {thing}</source>
            <translation>belongs to: {thing}</translation>
        </message>
        <message>
            <source>picked</source>
            <translation>picked</translation>
        </message>
        <message>
            <source>{one} and {other} do not go together yet. Look once more.</source>
            <translation>{one} and {other} do not go together yet. Look once more.</translation>
        </message>
    </context>
    <context>
        <name>MessageCard</name>
        <message>
            <source>To {name}, {time}</source>
            <translation>To {name}, {time}</translation>
        </message>
        <message>
            <source>{name} answered, {time}:</source>
            <translation>{name} answered, {time}:</translation>
        </message>
        <message>
            <source>Add something</source>
            <translation>Add something</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Add something to the message to {name}, {time}</source>
            <translation>Add something to the message to {name}, {time}</translation>
        </message>
        <message>
            <source>Delete the message to {name}, {time}</source>
            <translation>Delete the message to {name}, {time}</translation>
        </message>
    </context>
    <context>
        <name>MessagesPage</name>
        <message>
            <source>My messages</source>
            <translation>My messages</translation>
        </message>
        <message>
            <source>What you have told, and what is known of it. Seen here only.</source>
            <translation>What you have told, and what is known of it. Seen here only.</translation>
        </message>
        <message>
            <source>What you sent before was damaged and is gone.</source>
            <translation>What you sent before was damaged and is gone.</translation>
        </message>
        <message>
            <source>Please send it again, or call 111.</source>
            <translation>Please send it again, or call 111.</translation>
        </message>
        <message>
            <source>You have not sent any message.</source>
            <translation>You have not sent any message.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message>
            <source>What you wrote is not shown here again: it is sealed, and only the adult whom you chose can open it.</source>
            <translation>What you wrote is not shown here again: it is sealed, and only the adult whom you chose can open it.</translation>
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
        <name>MyConsentCard</name>
        <message>
            <source>Who: {text}</source>
            <translation>Who: {text}</translation>
        </message>
        <message>
            <source>For what: {text}</source>
            <translation>For what: {text}</translation>
        </message>
        <message>
            <source>Where: {text}</source>
            <translation>Where: {text}</translation>
        </message>
        <message>
            <source>Once only</source>
            <translation>Once only</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Until {day}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Let's talk about it</source>
            <translation>Let's talk about it</translation>
        </message>
        <message>
            <source>{answer}: {picture}</source>
            <translation>{answer}: {picture}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>you are asked</source>
            <translation>you are asked</translation>
        </message>
        <message>
            <source>talk first</source>
            <translation>talk first</translation>
        </message>
        <message>
            <source>you said no</source>
            <translation>you said no</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>allowed</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>over</source>
            <translation>over</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>An adult</translation>
        </message>
        <message>
            <source>{adult} is asking you. What do you say?</source>
            <translation>{adult} is asking you. What do you say?</translation>
        </message>
        <message>
            <source>You want to talk first. Nobody may use it yet.</source>
            <translation>You want to talk first. Nobody may use it yet.</translation>
        </message>
        <message>
            <source>You said no, and that counts. You need no reason.</source>
            <translation>You said no, and that counts. You need no reason.</translation>
        </message>
        <message>
            <source>You said yes on {day}. You may take it back.</source>
            <translation>You said yes on {day}. You may take it back.</translation>
        </message>
        <message>
            <source>{adult} said yes for you. You may say no.</source>
            <translation>{adult} said yes for you. You may say no.</translation>
        </message>
        <message>
            <source>You took it back on {day}. Still see it somewhere? Tell an adult.</source>
            <translation>You took it back on {day}. Still see it somewhere? Tell an adult.</translation>
        </message>
        <message>
            <source>{adult} took it back on {day}.</source>
            <translation>{adult} took it back on {day}.</translation>
        </message>
        <message>
            <source>It is over. A new use needs a new yes.</source>
            <translation>It is over. A new use needs a new yes.</translation>
        </message>
    </context>
    <context>
        <name>MyConsentsPage</name>
        <message>
            <source>Pictures of me</source>
            <translation>Pictures of me</translation>
        </message>
        <message>
            <source>Somebody would like to use a picture of you? You are asked too.</source>
            <translation>Somebody would like to use a picture of you? You are asked too.</translation>
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
            <source>My people</source>
            <translation>My people</translation>
        </message>
        <message>
            <source>The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.</source>
            <translation>The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.</translation>
        </message>
        <message>
            <source>Nobody asks about a picture of you right now.</source>
            <translation>Nobody asks about a picture of you right now.</translation>
        </message>
        <message>
            <source>You are not 7 yet, so your parents say yes for you. You may still say no.</source>
            <translation>You are not 7 yet, so your parents say yes for you. You may still say no.</translation>
        </message>
        <message>
            <source>From 7 on, your private life may go online only with your yes too. Nobody can say yes for you. Silence is not a yes.</source>
            <translation>From 7 on, your private life may go online only with your yes too. Nobody can say yes for you. Silence is not a yes.</translation>
        </message>
        <message>
            <source>Take your yes back?</source>
            <translation>Take your yes back?</translation>
        </message>
        <message>
            <source>You need no reason. Your parents see it. This app cannot take a picture down; an adult asks for that.</source>
            <translation>You need no reason. Your parents see it. This app cannot take a picture down; an adult asks for that.</translation>
        </message>
        <message>
            <source>Yes, take it back</source>
            <translation>Yes, take it back</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>This PC has no room left.</source>
            <translation>This PC has no room left.</translation>
        </message>
        <message>
            <source>Please ask an adult to help.</source>
            <translation>Please ask an adult to help.</translation>
        </message>
    </context>
    <context>
        <name>MyPeopleWords</name>
        <message>
            <source>At school</source>
            <translation>At school</translation>
        </message>
        <message>
            <source>Near home</source>
            <translation>Near home</translation>
        </message>
        <message>
            <source>In the family</source>
            <translation>In the family</translation>
        </message>
        <message>
            <source>In a class or club</source>
            <translation>In a class or club</translation>
        </message>
        <message>
            <source>In a game</source>
            <translation>In a game</translation>
        </message>
        <message>
            <source>Videos and social networks</source>
            <translation>Videos and social networks</translation>
        </message>
        <message>
            <source>In a chat group</source>
            <translation>In a chat group</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>Somewhere else</translation>
        </message>
        <message>
            <source>Do you know {name} in real life?</source>
            <translation>Do you know {name} in real life?</translation>
        </message>
        <message>
            <source>Has {name} asked you to keep a secret?</source>
            <translation>Has {name} asked you to keep a secret?</translation>
        </message>
        <message>
            <source>Has {name} asked for a picture or video of you?</source>
            <translation>Has {name} asked for a picture or video of you?</translation>
        </message>
        <message>
            <source>Has {name} asked for money, or promised you some?</source>
            <translation>Has {name} asked for money, or promised you some?</translation>
        </message>
        <message>
            <source>Has {name} asked you to go on in another app?</source>
            <translation>Has {name} asked you to go on in another app?</translation>
        </message>
        <message>
            <source>Has {name} asked to meet you?</source>
            <translation>Has {name} asked to meet you?</translation>
        </message>
        <message>
            <source>That means: you have met face to face, and your family knows the person too.</source>
            <translation>That means: you have met face to face, and your family knows the person too.</translation>
        </message>
        <message>
            <source>For example: “Don't tell your parents about me.”</source>
            <translation>For example: “Don't tell your parents about me.”</translation>
        </message>
        <message>
            <source>Any picture: your face, your room, your uniform, your body.</source>
            <translation>Any picture: your face, your room, your uniform, your body.</translation>
        </message>
        <message>
            <source>Gifts, diamonds or skins in a game count too.</source>
            <translation>Gifts, diamonds or skins in a game count too.</translation>
        </message>
        <message>
            <source>For example: “Let's write somewhere else, where nobody sees it.”</source>
            <translation>For example: “Let's write somewhere else, where nobody sees it.”</translation>
        </message>
        <message>
            <source>Alone or with others, near home or far away.</source>
            <translation>Alone or with others, near home or far away.</translation>
        </message>
        <message>
            <source>I know this person in real life</source>
            <translation>I know this person in real life</translation>
        </message>
        <message>
            <source>Asked me to keep a secret</source>
            <translation>Asked me to keep a secret</translation>
        </message>
        <message>
            <source>Asked for a picture or video</source>
            <translation>Asked for a picture or video</translation>
        </message>
        <message>
            <source>Asked for money or promised some</source>
            <translation>Asked for money or promised some</translation>
        </message>
        <message>
            <source>Asked to go on in another app</source>
            <translation>Asked to go on in another app</translation>
        </message>
        <message>
            <source>Asked to meet</source>
            <translation>Asked to meet</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>Not sure</translation>
        </message>
        <message>
            <source>“Not sure” is a good answer.</source>
            <translation>“Not sure” is a good answer.</translation>
        </message>
        <message>
            <source>Good that you thought about it.</source>
            <translation>Good that you thought about it.</translation>
        </message>
        <message>
            <source>There is nothing bad about that. Online, somebody can be another person than they say. Talk with an adult first.</source>
            <translation>There is nothing bad about that. Online, somebody can be another person than they say. Talk with an adult first.</translation>
        </message>
        <message>
            <source>A surprise is a light secret. Hiding somebody from your family is a heavy one. Talk with an adult first.</source>
            <translation>A surprise is a light secret. Hiding somebody from your family is a heavy one. Talk with an adult first.</translation>
        </message>
        <message>
            <source>Your pictures are yours. You need not send any, however often somebody asks. Talk with an adult first.</source>
            <translation>Your pictures are yours. You need not send any, however often somebody asks. Talk with an adult first.</translation>
        </message>
        <message>
            <source>Friends do not ask for money, and do not buy friendship with gifts. Talk with an adult first.</source>
            <translation>Friends do not ask for money, and do not buy friendship with gifts. Talk with an adult first.</translation>
        </message>
        <message>
            <source>Stay where you are. Talk with an adult first.</source>
            <translation>Stay where you are. Talk with an adult first.</translation>
        </message>
        <message>
            <source>Meeting is something for which an adult comes along. Talk with an adult first.</source>
            <translation>Meeting is something for which an adult comes along. Talk with an adult first.</translation>
        </message>
        <message>
            <source>Some answers are still missing.</source>
            <translation>Some answers are still missing.</translation>
        </message>
        <message>
            <source>That sounds good.</source>
            <translation>That sounds good.</translation>
        </message>
        <message>
            <source>You know {name}, and nothing odd was asked. Asking first is our safe habit all the same.</source>
            <translation>You know {name}, and nothing odd was asked. Asking first is our safe habit all the same.</translation>
        </message>
        <message>
            <source>Let's look at it together.</source>
            <translation>Let's look at it together.</translation>
        </message>
        <message>
            <source>There is something to talk about with an adult. Ask here, and talk about it in person too.</source>
            <translation>There is something to talk about with an adult. Ask here, and talk about it in person too.</translation>
        </message>
        <message>
            <source>Talk with an adult whom you trust first.</source>
            <translation>Talk with an adult whom you trust first.</translation>
        </message>
        <message>
            <source>You have done nothing wrong. Don't answer, don't delete anything, show it to an adult. You can ask here too.</source>
            <translation>You have done nothing wrong. Don't answer, don't delete anything, show it to an adult. You can ask here too.</translation>
        </message>
        <message>
            <source>there is an answer</source>
            <translation>there is an answer</translation>
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
            <source>agreed</source>
            <translation>agreed</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>not now</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>An adult</translation>
        </message>
        <message>
            <source>You have ended this contact. That is fine, and needs no reason.</source>
            <translation>You have ended this contact. That is fine, and needs no reason.</translation>
        </message>
        <message>
            <source>It waits for an answer. You can also go and ask in person.</source>
            <translation>It waits for an answer. You can also go and ask in person.</translation>
        </message>
        <message>
            <source>{who} would like to talk about it with you.</source>
            <translation>{who} would like to talk about it with you.</translation>
        </message>
        <message>
            <source>{who} said yes. You can tell them at any time if something feels odd.</source>
            <translation>{who} said yes. You can tell them at any time if something feels odd.</translation>
        </message>
        <message>
            <source>{who} said: not now. You asked first, and that was right. Talk about it together when you like.</source>
            <translation>{who} said: not now. You asked first, and that was right. Talk about it together when you like.</translation>
        </message>
        <message>
            <source>{who} has ended this contact. It is not your fault.</source>
            <translation>{who} has ended this contact. It is not your fault.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} and {last}</translation>
        </message>
    </context>
    <context>
        <name>MyTimePage</name>
        <message>
            <source>My time</source>
            <translation>My time</translation>
        </message>
        <message>
            <source>Your time at this computer, and the rules about it.</source>
            <translation>Your time at this computer, and the rules about it.</translation>
        </message>
        <message>
            <source>My week</source>
            <translation>My week</translation>
        </message>
        <message>
            <source>Each day as a picture</source>
            <translation>Each day as a picture</translation>
        </message>
        <message>
            <source>My rules</source>
            <translation>My rules</translation>
        </message>
        <message>
            <source>And why they are so</source>
            <translation>And why they are so</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>There is something new</source>
            <translation>There is something new</translation>
        </message>
        <message>
            <source>Who, when and why</source>
            <translation>Who, when and why</translation>
        </message>
        <message>
            <source>What is recorded</source>
            <translation>What is recorded</translation>
        </message>
        <message>
            <source>And who can see it</source>
            <translation>And who can see it</translation>
        </message>
        <message>
            <source>My own plan</source>
            <translation>My own plan</translation>
        </message>
        <message>
            <source>Only you see it</source>
            <translation>Only you see it</translation>
        </message>
    </context>
    <context>
        <name>NameStep</name>
        <message>
            <source>A nickname</source>
            <translation>A nickname</translation>
        </message>
        <message>
            <source>Their name in the game or app is enough. No full name, no phone number, no address.</source>
            <translation>Their name in the game or app is enough. No full name, no phone number, no address.</translation>
        </message>
    </context>
    <context>
        <name>NewAppCard</name>
        <message>
            <source>first seen at {time}</source>
            <translation>first seen at {time}</translation>
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
            <source>I am not {name}</source>
            <translation>I am not {name}</translation>
        </message>
        <message>
            <source>Say who you are</source>
            <translation>Say who you are</translation>
        </message>
        <message>
            <source>Do a lesson</source>
            <translation>Do a lesson</translation>
        </message>
        <message>
            <source>Adult: unlock with PIN</source>
            <translation>Adult: unlock with PIN</translation>
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
            <source>Hải Đăng does not answer at the moment. Help is always open.</source>
            <translation>Hải Đăng does not answer at the moment. Help is always open.</translation>
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
        <name>NoSignCard</name>
        <message>
            <source>No sign from {name} for half an hour.</source>
            <translation>No sign from {name} for half an hour.</translation>
        </message>
        <message>
            <source>Tell {name} now</source>
            <translation>Tell {name} now</translation>
        </message>
        <message>
            <source>It is not your fault. Tell another adult, or call {number} from any phone, free, day and night.</source>
            <translation>It is not your fault. Tell another adult, or call {number} from any phone, free, day and night.</translation>
        </message>
        <message>
            <source>It did not reach {name}.</source>
            <translation>It did not reach {name}.</translation>
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
        <name>OutsideSheet</name>
        <message>
            <source>Add an adult outside this PC</source>
            <translation>Add an adult outside this PC</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>Please ask this adult first. A child confirms the address by a word that this adult tells in person.</source>
            <translation>Please ask this adult first. A child confirms the address by a word that this adult tells in person.</translation>
        </message>
        <message>
            <source>Name that the child knows</source>
            <translation>Name that the child knows</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>How to reach them</translation>
        </message>
        <message>
            <source>A telephone number, a room, an hour: shown to the child.</source>
            <translation>A telephone number, a room, an hour: shown to the child.</translation>
        </message>
        <message>
            <source>Nothing: only how to reach them is shown</source>
            <translation>Nothing: only how to reach them is shown</translation>
        </message>
        <message>
            <source>A change of name, account or address undoes what children have confirmed; they confirm anew.</source>
            <translation>A change of name, account or address undoes what children have confirmed; they confirm anew.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Please write a name.</source>
            <translation>Please write a name.</translation>
        </message>
    </context>
    <context>
        <name>OwnAdultSheet</name>
        <message>
            <source>An adult whom I would go to</source>
            <translation>An adult whom I would go to</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>Only you see this. Nothing is sent to them.</source>
            <translation>Only you see this. Nothing is sent to them.</translation>
        </message>
        <message>
            <source>What you call them</source>
            <translation>What you call them</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>How to reach them</translation>
        </message>
        <message>
            <source>For example: room of the counsellor, second floor. Or: call Grandma’s number.</source>
            <translation>For example: room of the counsellor, second floor. Or: call Grandma’s number.</translation>
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
            <source>Please write what you call them.</source>
            <translation>Please write what you call them.</translation>
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
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
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
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Photo consent</source>
            <translation>Photo consent</translation>
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
        <name>PartPage</name>
        <message>
            <source>My time</source>
            <translation>My time</translation>
        </message>
        <message>
            <source>Back to My time</source>
            <translation>Back to My time</translation>
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
            <source>The pictures are cleared</source>
            <translation>The pictures are cleared</translation>
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
            <source>Asking the lighthouse keeper…</source>
            <translation>Asking the lighthouse keeper…</translation>
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
            <source>It resets a forgotten PIN. If it is lost, make a new one; the old one then stops working.</source>
            <translation>It resets a forgotten PIN. If it is lost, make a new one; the old one then stops working.</translation>
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
            <source>no account of their own on this PC</source>
            <translation>no account of their own on this PC</translation>
        </message>
        <message>
            <source>account: {names}</source>
            <translation>account: {names}</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Help me</source>
            <translation>Help me</translation>
        </message>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>My people</translation>
        </message>
        <message>
            <source>{where} · {app}</source>
            <translation>{where} · {app}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>End this contact</source>
            <translation>End this contact</translation>
        </message>
        <message>
            <source>Your parents</source>
            <translation>Your parents</translation>
        </message>
        <message>
            <source>{who} can see this after the PIN. Nobody else.</source>
            <translation>{who} can see this after the PIN. Nobody else.</translation>
        </message>
        <message>
            <source>{text} It goes by itself after 30 days.</source>
            <translation>{text} It goes by itself after 30 days.</translation>
        </message>
        <message>
            <source>{who} wrote on {day}</source>
            <translation>{who} wrote on {day}</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>An adult</translation>
        </message>
        <message>
            <source>Take it back?</source>
            <translation>Take it back?</translation>
        </message>
        <message>
            <source>Then everything about it is erased, as if you had never asked. You can ask again at any time.</source>
            <translation>Then everything about it is erased, as if you had never asked. You can ask again at any time.</translation>
        </message>
        <message>
            <source>Yes, take it back</source>
            <translation>Yes, take it back</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>End this contact?</source>
            <translation>End this contact?</translation>
        </message>
        <message>
            <source>You need no reason. Remember to take the person off your list in the app too; an adult can help.</source>
            <translation>You need no reason. Remember to take the person off your list in the app too; an adult can help.</translation>
        </message>
        <message>
            <source>Yes, end it</source>
            <translation>Yes, end it</translation>
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
            <source>New picture code</source>
            <translation>New picture code</translation>
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
            <source>New picture code for {name}</source>
            <translation>New picture code for {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Remove {name}</translation>
        </message>
    </context>
    <context>
        <name>PhotoCard</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Save a copy without it</source>
            <translation>Save a copy without it</translation>
        </message>
        <message>
            <source>Choose another photo</source>
            <translation>Choose another photo</translation>
        </message>
        <message>
            <source>Look yourself, too: a face, a school uniform, a house number or a street sign also tells a lot.</source>
            <translation>Look yourself, too: a face, a school uniform, a house number or a street sign also tells a lot.</translation>
        </message>
        <message>
            <source>Looking into the file…</source>
            <translation>Looking into the file…</translation>
        </message>
        <message>
            <source>Saving the copy…</source>
            <translation>Saving the copy…</translation>
        </message>
        <message>
            <source>The copy is saved</source>
            <translation>The copy is saved</translation>
        </message>
        <message>
            <source>{name} in the folder {folder}. It was read again: it holds the picture and nothing else.</source>
            <translation>{name} in the folder {folder}. It was read again: it holds the picture and nothing else.</translation>
        </message>
        <message>
            <source>This is written in the file</source>
            <translation>This is written in the file</translation>
        </message>
        <message>
            <source>Whoever gets the photo can read it.</source>
            <translation>Whoever gets the photo can read it.</translation>
        </message>
        <message>
            <source>The file holds the picture and nothing else</source>
            <translation>The file holds the picture and nothing else</translation>
        </message>
        <message>
            <source>This photo cannot be opened</source>
            <translation>This photo cannot be opened</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choose another one.</translation>
        </message>
        <message>
            <source>This is no photo of a known kind</source>
            <translation>This is no photo of a known kind</translation>
        </message>
        <message>
            <source>JPEG, PNG, WebP and HEIC can be checked.</source>
            <translation>JPEG, PNG, WebP and HEIC can be checked.</translation>
        </message>
        <message>
            <source>This photo is damaged</source>
            <translation>This photo is damaged</translation>
        </message>
        <message>
            <source>Take it from the phone again, and do not send this one.</source>
            <translation>Take it from the phone again, and do not send this one.</translation>
        </message>
        <message>
            <source>This photo is too large to be checked</source>
            <translation>This photo is too large to be checked</translation>
        </message>
        <message>
            <source>Up to 100 MB and 100 million pixels can be. Ask an adult before you send it.</source>
            <translation>Up to 100 MB and 100 million pixels can be. Ask an adult before you send it.</translation>
        </message>
        <message>
            <source>The copy was not clean and is thrown away</source>
            <translation>The copy was not clean and is thrown away</translation>
        </message>
        <message>
            <source>Better do not send this photo.</source>
            <translation>Better do not send this photo.</translation>
        </message>
        <message>
            <source>The copy cannot be saved</source>
            <translation>The copy cannot be saved</translation>
        </message>
        <message>
            <source>There may be no room, or these folders may not be written. Ask an adult.</source>
            <translation>There may be no room, or these folders may not be written. Ask an adult.</translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <source>photo</source>
            <comment>the name of a file, without spaces or marks</comment>
            <translation>photo</translation>
        </message>
        <message>
            <source>Check a photo</source>
            <translation>Check a photo</translation>
        </message>
    </context>
    <context>
        <name>PinSheet</name>
        <message>
            <source>End the pause</source>
            <translation>End the pause</translation>
        </message>
        <message>
            <source>It is me: open the PC</source>
            <translation>It is me: open the PC</translation>
        </message>
        <message>
            <source>For a parent. The PC is yours until it is locked or left alone for ten minutes. Then say under People whose account this is.</source>
            <translation>For a parent. The PC is yours until it is locked or left alone for ten minutes. Then say under People whose account this is.</translation>
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
            <source>Rest of today</source>
            <translation>Rest of today</translation>
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
            <source>Only {name} knows the old PIN. With the recovery code a new one can be set; the code is then used up and a new one is shown. What children have told {name} and {name} has not read yet cannot be opened after that; the children are told.</source>
            <translation>Only {name} knows the old PIN. With the recovery code a new one can be set; the code is then used up and a new one is shown. What children have told {name} and {name} has not read yet cannot be opened after that; the children are told.</translation>
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
        <name>PlainPage</name>
        <message>
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
        </message>
        <message>
            <source>Your sentence was wiped, so that nobody else reads it. You can write it again afterwards.</source>
            <translation>Your sentence was wiped, so that nobody else reads it. You can write it again afterwards.</translation>
        </message>
        <message>
            <source>It is not your fault. It is right to ask for help.</source>
            <translation>It is not your fault. It is right to ask for help.</translation>
        </message>
        <message>
            <source>Call from any phone in Viet Nam</source>
            <translation>Call from any phone in Viet Nam</translation>
        </message>
        <message>
            <source>Free, day and night. Tell as much or as little as you want.</source>
            <translation>Free, day and night. Tell as much or as little as you want.</translation>
        </message>
        <message>
            <source>If nobody answers, call again, or go to an adult whom you trust.</source>
            <translation>If nobody answers, call again, or go to an adult whom you trust.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Choose who</source>
            <translation>Choose who</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Nothing has been sent yet.</translation>
        </message>
        <message>
            <source>Sending to {name}…</source>
            <translation>Sending to {name}…</translation>
        </message>
        <message>
            <source>Please stay on this page for a moment.</source>
            <translation>Please stay on this page for a moment.</translation>
        </message>
        <message>
            <source>It is not known yet whether the message was taken.</source>
            <translation>It is not known yet whether the message was taken.</translation>
        </message>
        <message>
            <source>The same message is tried again while this page is open. Or call 111 now.</source>
            <translation>The same message is tried again while this page is open. Or call 111 now.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nothing was sent.</translation>
        </message>
        <message>
            <source>You looked at something else before the seconds were over, so nothing went out.</source>
            <translation>You looked at something else before the seconds were over, so nothing went out.</translation>
        </message>
        <message>
            <source>Begin again</source>
            <translation>Begin again</translation>
        </message>
        <message>
            <source>Nothing can be sent to {name} from here.</source>
            <translation>Nothing can be sent to {name} from here.</translation>
        </message>
        <message>
            <source>Only you see this entry.</source>
            <translation>Only you see this entry.</translation>
        </message>
        <message>
            <source>How you can reach {name}</source>
            <translation>How you can reach {name}</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Someone else</translation>
        </message>
        <message>
            <source>Nothing can be sent from this PC at the moment.</source>
            <translation>Nothing can be sent from this PC at the moment.</translation>
        </message>
        <message>
            <source>The lighthouse keeper does not answer. Go to an adult whom you trust and say it, or call 111. It is right to do so.</source>
            <translation>The lighthouse keeper does not answer. Go to an adult whom you trust and say it, or call 111. It is right to do so.</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>My own plan</source>
            <translation>My own plan</translation>
        </message>
        <message>
            <source>You set it for yourself. It limits nothing.</source>
            <translation>You set it for yourself. It limits nothing.</translation>
        </message>
        <message>
            <source>My minutes</source>
            <translation>My minutes</translation>
        </message>
        <message>
            <source>My end of the evening</source>
            <translation>My end of the evening</translation>
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
            <source>{day}: earlier</source>
            <translation>{day}: earlier</translation>
        </message>
        <message>
            <source>{day}: later</source>
            <translation>{day}: later</translation>
        </message>
        <message>
            <source>What I want time for</source>
            <translation>What I want time for</translation>
        </message>
        <message>
            <source>For example: guitar, football with friends, sleep.</source>
            <translation>For example: guitar, football with friends, sleep.</translation>
        </message>
        <message>
            <source>Keep my plan</source>
            <translation>Keep my plan</translation>
        </message>
        <message>
            <source>Show my plan to my parents</source>
            <translation>Show my plan to my parents</translation>
        </message>
        <message>
            <source>Delete my plan</source>
            <translation>Delete my plan</translation>
        </message>
        <message>
            <source>Your plan cannot be opened right now. Nothing of it is lost. Please try again a little later.</source>
            <translation>Your plan cannot be opened right now. Nothing of it is lost. Please try again a little later.</translation>
        </message>
        <message>
            <source>Your plan is being fetched.</source>
            <translation>Your plan is being fetched.</translation>
        </message>
        <message>
            <source>A plan of your own begins at the age of 13. You can say something about every rule already.</source>
            <translation>A plan of your own begins at the age of 13. You can say something about every rule already.</translation>
        </message>
        <message>
            <source>Only you see this plan. At your age we suggest: your own plan, and you report to yourself.</source>
            <translation>Only you see this plan. At your age we suggest: your own plan, and you report to yourself.</translation>
        </message>
        <message>
            <source>Only you see this plan, until you show it yourself.</source>
            <translation>Only you see this plan, until you show it yourself.</translation>
        </message>
        <message>
            <source>What you change from now on only you see, until you show it again.</source>
            <translation>What you change from now on only you see, until you show it again.</translation>
        </message>
        <message>
            <source>Your parents</source>
            <translation>Your parents</translation>
        </message>
        <message>
            <source>You have shown your plan to your parents. It waits for an answer.</source>
            <translation>You have shown your plan to your parents. It waits for an answer.</translation>
        </message>
        <message>
            <source>{who} would like to talk about your plan with you.</source>
            <translation>{who} would like to talk about your plan with you.</translation>
        </message>
        <message>
            <source>{who} has made rules with your plan.</source>
            <translation>{who} has made rules with your plan.</translation>
        </message>
        <message>
            <source>{who}: the rules stay for now. You can talk about it together.</source>
            <translation>{who}: the rules stay for now. You can talk about it together.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>My days beside my plan</source>
            <translation>My days beside my plan</translation>
        </message>
        <message>
            <source>Nobody counts this up. What does it tell you yourself?</source>
            <translation>Nobody counts this up. What does it tell you yourself?</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>not measured</translation>
        </message>
        <message numerus="yes">
            <source>{used} of %n minute(s)</source>
            <translation>
                <numerusform>{used} of %n minute</numerusform>
                <numerusform>{used} of %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{used} of %n minute(s), more than planned</source>
            <translation>
                <numerusform>{used} of %n minute, more than planned</numerusform>
                <numerusform>{used} of %n minutes, more than planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{used} of %n minute(s), not all measured</source>
            <translation>
                <numerusform>{used} of %n minute, not all measured</numerusform>
                <numerusform>{used} of %n minutes, not all measured</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Mum (practice)</source>
            <translation>Mum (practice)</translation>
        </message>
        <message>
            <source>Grandma (practice)</source>
            <translation>Grandma (practice)</translation>
        </message>
        <message>
            <source>Teacher Hạnh (practice)</source>
            <translation>Teacher Hạnh (practice)</translation>
        </message>
        <message>
            <source>Ring the bell of the blue house, or call her number.</source>
            <translation>Ring the bell of the blue house, or call her number.</translation>
        </message>
    </context>
    <context>
        <name>PresetPage</name>
        <message>
            <source>Our suggestion for age {age}</source>
            <translation>Our suggestion for age {age}</translation>
        </message>
        <message>
            <source>Limit minutes per day</source>
            <translation>Limit minutes per day</translation>
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
            <source>What holds on this PC, and what does not. The lighthouse keeper is the part of Hải Đăng that runs in the background.</source>
            <translation>What holds on this PC, and what does not. The lighthouse keeper is the part of Hải Đăng that runs in the background.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Asking the lighthouse keeper…</source>
            <translation>Asking the lighthouse keeper…</translation>
        </message>
        <message>
            <source>Why it is so</source>
            <translation>Why it is so</translation>
        </message>
        <message>
            <source>What you can fix</source>
            <translation>What you can fix</translation>
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
            <source>Noted by the lighthouse keeper</source>
            <translation>Noted by the lighthouse keeper</translation>
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
            <source>Hải Đăng counts, warns and pauses, and helps keep what you agreed. A child who knows computers well can get round it.</source>
            <translation>Hải Đăng counts, warns and pauses, and helps keep what you agreed. A child who knows computers well can get round it.</translation>
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
            <source>The lighthouse keeper has not told yet how good the protection is.</source>
            <translation>The lighthouse keeper has not told yet how good the protection is.</translation>
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
            <source>Give the child an account of their own, and install Hải Đăng as a service.</source>
            <translation>Give the child an account of their own, and install Hải Đăng as a service.</translation>
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
            <source>Install Hải Đăng as a service; the system then notices at once.</source>
            <translation>Install Hải Đăng as a service; the system then notices at once.</translation>
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
            <source>Save</source>
            <translation>Save</translation>
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
            <source>Save</source>
            <translation>Save</translation>
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
            <source>My time</source>
            <translation>My time</translation>
        </message>
        <message>
            <source>Back to My time</source>
            <translation>Back to My time</translation>
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
            <source>Recording: only total minutes.</source>
            <translation>Recording: only total minutes.</translation>
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
            <source>The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.</source>
            <translation>The list comes from the lighthouse keeper. It is shown as soon as the keeper answers.</translation>
        </message>
        <message>
            <source>This is written down</source>
            <translation>This is written down</translation>
        </message>
        <message>
            <source>For now only total minutes, and the apps that a rule names.</source>
            <translation>For now only total minutes, and the apps that a rule names.</translation>
        </message>
        <message>
            <source>Your own things, kept apart and locked</source>
            <translation>Your own things, kept apart and locked</translation>
        </message>
        <message>
            <source>They lie in a locked file of their own, in no backup and no report. Nobody sees how many there are, or whether there are any.</source>
            <translation>They lie in a locked file of their own, in no backup and no report. Nobody sees how many there are, or whether there are any.</translation>
        </message>
        <message>
            <source>This is never written down</source>
            <translation>This is never written down</translation>
        </message>
        <message>
            <source>What you write or read in other apps, the pages you open, pictures of the screen, the keys you press, microphone, camera, or where you are. That you opened the help page is not written down either.</source>
            <translation>What you write or read in other apps, the pages you open, pictures of the screen, the keys you press, microphone, camera, or where you are. That you opened the help page is not written down either.</translation>
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
            <source>Both answers are fine. Until you say yes, only total minutes are kept.</source>
            <translation>Both answers are fine. Until you say yes, only total minutes are kept.</translation>
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
            <source>{what}. {who}</source>
            <translation>{what}. {who}</translation>
        </message>
        <message>
            <source>Seen by you, and by the one adult whom you pick for it.</source>
            <translation>Seen by you, and by the one adult whom you pick for it.</translation>
        </message>
        <message>
            <source>Seen by you, and by {adults}.</source>
            <translation>Seen by you, and by {adults}.</translation>
        </message>
        <message>
            <source>Seen by you alone. Your parents see how many you have done, only if you share it.</source>
            <translation>Seen by you alone. Your parents see how many you have done, only if you share it.</translation>
        </message>
        <message>
            <source>Seen by you alone.</source>
            <translation>Seen by you alone.</translation>
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
            <source>What you said about a rule, and a plan that you showed</source>
            <translation>What you said about a rule, and a plan that you showed</translation>
        </message>
        <message>
            <source>Who may use a picture of you, and what you said to it</source>
            <translation>Who may use a picture of you, and what you said to it</translation>
        </message>
        <message>
            <source>When somebody paused your time, or let it go on</source>
            <translation>When somebody paused your time, or let it go on</translation>
        </message>
        <message>
            <source>When something went wrong: a pause that did not hold, or a clock that was changed</source>
            <translation>When something went wrong: a pause that did not hold, or a clock that was changed</translation>
        </message>
        <message>
            <source>Your nickname, your year of birth and your account here</source>
            <translation>Your nickname, your year of birth and your account here</translation>
        </message>
        <message>
            <source>What you tell an adult</source>
            <translation>What you tell an adult</translation>
        </message>
        <message>
            <source>Whom you have chosen to tell</source>
            <translation>Whom you have chosen to tell</translation>
        </message>
        <message>
            <source>People whom you asked about</source>
            <translation>People whom you asked about</translation>
        </message>
        <message>
            <source>A feeling that you shared</source>
            <translation>A feeling that you shared</translation>
        </message>
        <message>
            <source>How far you are in your lessons</source>
            <translation>How far you are in your lessons</translation>
        </message>
        <message>
            <source>A plan of your own</source>
            <translation>A plan of your own</translation>
        </message>
        <message>
            <source>The pictures that open your own pages, in a form that nobody can read back</source>
            <translation>The pictures that open your own pages, in a form that nobody can read back</translation>
        </message>
        <message>
            <source>Something that this window has no words for yet; an adult can look it up</source>
            <translation>Something that this window has no words for yet; an adult can look it up</translation>
        </message>
        <message numerus="yes">
            <source>gone %n day(s) after it has ended</source>
            <translation>
                <numerusform>gone %n day after it has ended</numerusform>
                <numerusform>gone %n days after it has ended</numerusform>
            </translation>
        </message>
        <message>
            <source>kept until you delete it</source>
            <translation>kept until you delete it</translation>
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
            <source>You, {names} and {last}.</source>
            <translation>You, {names} and {last}.</translation>
        </message>
        <message>
            <source>You and {name}.</source>
            <translation>You and {name}.</translation>
        </message>
        <message>
            <source>You alone. No adult is set up here yet.</source>
            <translation>You alone. No adult is set up here yet.</translation>
        </message>
        <message>
            <source>What you ask for, {helpers} can see too.</source>
            <translation>What you ask for, {helpers} can see too.</translation>
        </message>
        <message>
            <source>Nothing of it leaves this computer by itself. Only what you tell an adult may go by their phone or mail.</source>
            <translation>Nothing of it leaves this computer by itself. Only what you tell an adult may go by their phone or mail.</translation>
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
            <source>With this code a forgotten PIN can be reset. It is shown only now. Write it on paper and keep it where no child looks.</source>
            <translation>With this code a forgotten PIN can be reset. It is shown only now. Write it on paper and keep it where no child looks.</translation>
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
            <source>It is in {folder}. If a child uses this account too, move it to a USB stick.</source>
            <translation>It is in {folder}. If a child uses this account too, move it to a USB stick.</translation>
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
        <name>RegisterWriter</name>
        <message>
            <source>Photo consent register</source>
            <translation>Photo consent register</translation>
        </message>
        <message>
            <source>As it stands on {day}</source>
            <translation>As it stands on {day}</translation>
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
            <source>New picture code for {name}?</source>
            <translation>New picture code for {name}?</translation>
        </message>
        <message>
            <source>{name} then chooses new pictures. What only {name} can read is deleted with the old ones: their list of messages, a plan, and whom {name} has chosen or added. Messages to adults and agreed contacts stay. {name} is told that you did it.</source>
            <translation>{name} then chooses new pictures. What only {name} can read is deleted with the old ones: their list of messages, a plan, and whom {name} has chosen or added. Messages to adults and agreed contacts stay. {name} is told that you did it.</translation>
        </message>
        <message>
            <source>Yes, clear the pictures of {name}</source>
            <translation>Yes, clear the pictures of {name}</translation>
        </message>
        <message>
            <source>Clear the pictures</source>
            <translation>Clear the pictures</translation>
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
            <source>You said something about a rule</source>
            <translation>You said something about a rule</translation>
        </message>
        <message>
            <source>You have shown your plan</source>
            <translation>You have shown your plan</translation>
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
        <message>
            <source>{who} has changed the rules. You find it under My time.</source>
            <translation>{who} has changed the rules. You find it under My time.</translation>
        </message>
        <message>
            <source>{who} said: the rule stays for now. You can talk about it together.</source>
            <translation>{who} said: the rule stays for now. You can talk about it together.</translation>
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
            <source>Try it in the rules</source>
            <translation>Try it in the rules</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Change the rule</translation>
        </message>
        <message>
            <source>Say that it is changed</source>
            <translation>Say that it is changed</translation>
        </message>
        <message>
            <source>Keep it, with a reason</source>
            <translation>Keep it, with a reason</translation>
        </message>
        <message>
            <source>Answer in other words</source>
            <translation>Answer in other words</translation>
        </message>
        <message>
            <source>{name} has something to say about a rule: {rule}</source>
            <translation>{name} has something to say about a rule: {rule}</translation>
        </message>
        <message>
            <source>{name} shows you a plan of their own</source>
            <translation>{name} shows you a plan of their own</translation>
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
            <source>expired without an answer</source>
            <translation>expired without an answer</translation>
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
            <source>The lighthouse keeper has not told anything yet.</source>
            <translation>The lighthouse keeper has not told anything yet.</translation>
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
        <name>ResultStep</name>
        <message>
            <source>Who can help me</source>
            <translation>Who can help me</translation>
        </message>
        <message>
            <source>To talk about</source>
            <translation>To talk about</translation>
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
            <translation>One minute to remember</translation>
        </message>
        <message>
            <source>Three questions about “{title}”</source>
            <translation>Three questions about “{title}”</translation>
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
        <name>RuleWords</name>
        <message>
            <source>no computer</source>
            <translation>no computer</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>all day</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Every day</translation>
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
            <source>Days off</source>
            <translation>Days off</translation>
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
            <source>When the computer is open</source>
            <translation>When the computer is open</translation>
        </message>
        <message>
            <source>Minutes a day</source>
            <translation>Minutes a day</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Breaks</translation>
        </message>
        <message>
            <source>New apps</source>
            <translation>New apps</translation>
        </message>
        <message>
            <source>When the time is up</source>
            <translation>When the time is up</translation>
        </message>
        <message>
            <source>Before the time is up</source>
            <translation>Before the time is up</translation>
        </message>
        <message>
            <source>When nobody is at the computer</source>
            <translation>When nobody is at the computer</translation>
        </message>
        <message>
            <source>School days and days off</source>
            <translation>School days and days off</translation>
        </message>
        <message>
            <source>{day}: {value}</source>
            <translation>{day}: {value}</translation>
        </message>
        <message>
            <source>All other days</source>
            <translation>All other days</translation>
        </message>
        <message>
            <source>For each one: {value}</source>
            <translation>For each one: {value}</translation>
        </message>
        <message>
            <source>Does not use up your minutes</source>
            <translation>Does not use up your minutes</translation>
        </message>
        <message>
            <source>You may always use it</source>
            <translation>You may always use it</translation>
        </message>
        <message>
            <source>You may use it within your minutes</source>
            <translation>You may use it within your minutes</translation>
        </message>
        <message>
            <source>Not for now</source>
            <translation>Not for now</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Ask first</translation>
        </message>
        <message>
            <source>no rule</source>
            <translation>no rule</translation>
        </message>
        <message>
            <source>After {stretch} your eyes rest for {rest}</source>
            <translation>After {stretch} your eyes rest for {rest}</translation>
        </message>
        <message>
            <source>You may open them at once</source>
            <translation>You may open them at once</translation>
        </message>
        <message>
            <source>Everything waits just as it is; nothing is lost</source>
            <translation>Everything waits just as it is; nothing is lost</translation>
        </message>
        <message>
            <source>Apps are closed. Save your work in time: what is not saved may be lost</source>
            <translation>Apps are closed. Save your work in time: what is not saved may be lost</translation>
        </message>
        <message>
            <source>The screen is locked</source>
            <translation>The screen is locked</translation>
        </message>
        <message>
            <source>The computer signs out. Save your work in time: what is not saved may be lost</source>
            <translation>The computer signs out. Save your work in time: what is not saved may be lost</translation>
        </message>
        <message>
            <source>You are not told beforehand</source>
            <translation>You are not told beforehand</translation>
        </message>
        <message>
            <source>You are told {numbers} minutes before</source>
            <translation>You are told {numbers} minutes before</translation>
        </message>
        <message numerus="yes">
            <source>{told}; then %n minute(s) are left to finish</source>
            <translation>
                <numerusform>{told}; then %n minute is left to finish</numerusform>
                <numerusform>{told}; then %n minutes are left to finish</numerusform>
            </translation>
        </message>
        <message>
            <source>{group}, each one</source>
            <translation>{group}, each one</translation>
        </message>
        <message>
            <source>{what}, {day}</source>
            <translation>{what}, {day}</translation>
        </message>
        <message>
            <source>{what}: changed</source>
            <translation>{what}: changed</translation>
        </message>
        <message>
            <source>{what}. Before: {before}. Now: {after}.</source>
            <translation>{what}. Before: {before}. Now: {after}.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <source>uses up your minutes</source>
            <translation>uses up your minutes</translation>
        </message>
        <message>
            <source>does not use up your minutes</source>
            <translation>does not use up your minutes</translation>
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
            <source>The lighthouse keeper has not told the rules yet.</source>
            <translation>The lighthouse keeper has not told the rules yet.</translation>
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
        <message>
            <source>My rules</source>
            <translation>My rules</translation>
        </message>
        <message>
            <source>Rules can be talked about. Yours are here, with their reasons.</source>
            <translation>Rules can be talked about. Yours are here, with their reasons.</translation>
        </message>
        <message>
            <source>The rules come from the lighthouse keeper. They are shown as soon as the keeper answers.</source>
            <translation>The rules come from the lighthouse keeper. They are shown as soon as the keeper answers.</translation>
        </message>
        <message>
            <source>Today · {day}</source>
            <translation>Today · {day}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>The computer is open: {hours}</source>
            <translation>The computer is open: {hours}</translation>
        </message>
        <message>
            <source>Today's hours are not known yet</source>
            <translation>Today's hours are not known yet</translation>
        </message>
        <message>
            <source>There is an answer.</source>
            <translation>There is an answer.</translation>
        </message>
        <message>
            <source>No reason is written yet. You can ask why.</source>
            <translation>No reason is written yet. You can ask why.</translation>
        </message>
        <message>
            <source>Set by {name}, {day}. No reason is written yet; you can ask why.</source>
            <translation>Set by {name}, {day}. No reason is written yet; you can ask why.</translation>
        </message>
        <message>
            <source>Why: “{why}”</source>
            <translation>Why: “{why}”</translation>
        </message>
        <message>
            <source>Why: “{why}” ({name}, {day})</source>
            <translation>Why: “{why}” ({name}, {day})</translation>
        </message>
        <message>
            <source>You said: “{words}”</source>
            <translation>You said: “{words}”</translation>
        </message>
        <message>
            <source>Your parents</source>
            <translation>Your parents</translation>
        </message>
        <message>
            <source>It waits for an answer.</source>
            <translation>It waits for an answer.</translation>
        </message>
        <message>
            <source>{who}: let us talk about it.</source>
            <translation>{who}: let us talk about it.</translation>
        </message>
        <message>
            <source>{who}: the rule stays for now.</source>
            <translation>{who}: the rule stays for now.</translation>
        </message>
        <message>
            <source>{who} has changed the rules.</source>
            <translation>{who} has changed the rules.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>Say something about it</source>
            <translation>Say something about it</translation>
        </message>
        <message>
            <source>Say something about: {rule}</source>
            <translation>Say something about: {rule}</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>Take back what you said about: {rule}</source>
            <translation>Take back what you said about: {rule}</translation>
        </message>
    </context>
    <context>
        <name>SaveCardsSheet</name>
        <message>
            <source>Save contact cards</source>
            <translation>Save contact cards</translation>
        </message>
        <message>
            <source>Of those who are agreed: only the nickname and where they met. Whoever opens the file can read it.</source>
            <translation>Of those who are agreed: only the nickname and where they met. Whoever opens the file can read it.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Where to</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Nothing could be written there. Please choose another folder.</source>
            <translation>Nothing could be written there. Please choose another folder.</translation>
        </message>
    </context>
    <context>
        <name>SaveRegisterSheet</name>
        <message>
            <source>Save the register as a PDF</source>
            <translation>Save the register as a PDF</translation>
        </message>
        <message>
            <source>All lines of all children, in words. Whoever opens the file can read it.</source>
            <translation>All lines of all children, in words. Whoever opens the file can read it.</translation>
        </message>
    </context>
    <context>
        <name>SaveSheet</name>
        <message>
            <source>A picture of a body is never safe to send, cleaned or not.</source>
            <translation>A picture of a body is never safe to send, cleaned or not.</translation>
        </message>
        <message>
            <source>Did someone ask you for one? It is not your fault, and there is help.</source>
            <translation>Did someone ask you for one? It is not your fault, and there is help.</translation>
        </message>
        <message>
            <source>For other photos: the copy has no place, time or device in it. What can be seen in the picture stays.</source>
            <translation>For other photos: the copy has no place, time or device in it. What can be seen in the picture stays.</translation>
        </message>
        <message>
            <source>Save the copy</source>
            <translation>Save the copy</translation>
        </message>
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
        <name>SayBody</name>
        <message>
            <source>Say it aloud, as if somebody stood before you. Once more is fine, too.</source>
            <translation>Say it aloud, as if somebody stood before you. Once more is fine, too.</translation>
        </message>
        <message>
            <source>I have said it</source>
            <translation>I have said it</translation>
        </message>
    </context>
    <context>
        <name>SaySheet</name>
        <message>
            <source>Show my plan to my parents</source>
            <translation>Show my plan to my parents</translation>
        </message>
        <message>
            <source>They see the plan as it is now, and these words. Only an adult can make rules of it.</source>
            <translation>They see the plan as it is now, and these words. Only an adult can make rules of it.</translation>
        </message>
        <message>
            <source>About: {rule}</source>
            <translation>About: {rule}</translation>
        </message>
        <message>
            <source>It goes to your parents. It changes nothing by itself, and nobody is cross about it.</source>
            <translation>It goes to your parents. It changes nothing by itself, and nobody is cross about it.</translation>
        </message>
        <message>
            <source>Or in your own words</source>
            <translation>Or in your own words</translation>
        </message>
        <message>
            <source>Send to my parents</source>
            <translation>Send to my parents</translation>
        </message>
        <message>
            <source>I would like to try this for a week.</source>
            <translation>I would like to try this for a week.</translation>
        </message>
        <message>
            <source>I would like to talk about it with you.</source>
            <translation>I would like to talk about it with you.</translation>
        </message>
        <message>
            <source>I have thought about it.</source>
            <translation>I have thought about it.</translation>
        </message>
        <message>
            <source>What do you think?</source>
            <translation>What do you think?</translation>
        </message>
        <message>
            <source>I would like to know why it is so.</source>
            <translation>I would like to know why it is so.</translation>
        </message>
        <message>
            <source>I find it a little short.</source>
            <translation>I find it a little short.</translation>
        </message>
        <message>
            <source>Could we try it another way for a week?</source>
            <translation>Could we try it another way for a week?</translation>
        </message>
        <message>
            <source>I find it good as it is.</source>
            <translation>I find it good as it is.</translation>
        </message>
    </context>
    <context>
        <name>SecondTapPage</name>
        <message>
            <source>Who can see it?</source>
            <translation>Who can see it?</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Nothing has been sent yet.</translation>
        </message>
        <message>
            <source>The account of {carrier} will carry this message, so {carrier} may be able to see it.</source>
            <translation>The account of {carrier} will carry this message, so {carrier} may be able to see it.</translation>
        </message>
        <message>
            <source>You decide. 111 does not go through anybody’s account.</source>
            <translation>You decide. 111 does not go through anybody’s account.</translation>
        </message>
        <message>
            <source>Only on the page of {name} on this PC</source>
            <translation>Only on the page of {name} on this PC</translation>
        </message>
        <message>
            <source>Send it all the same</source>
            <translation>Send it all the same</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Someone else</translation>
        </message>
        <message>
            <source>Don’t send</source>
            <translation>Don’t send</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Your message to {name}</source>
            <translation>Your message to {name}</translation>
        </message>
        <message>
            <source>You did the right thing. It is not your fault.</source>
            <translation>You did the right thing. It is not your fault.</translation>
        </message>
        <message>
            <source>Added. Would you like to say more?</source>
            <translation>Added. Would you like to say more?</translation>
        </message>
        <message>
            <source>What is it about? Later, or never, is fine.</source>
            <translation>What is it about? Later, or never, is fine.</translation>
        </message>
        <message>
            <source>Tap what fits, or write a sentence. {name} alone gets it, the same way.</source>
            <translation>Tap what fits, or write a sentence. {name} alone gets it, the same way.</translation>
        </message>
        <message>
            <source>A sentence, if you want to</source>
            <translation>A sentence, if you want to</translation>
        </message>
        <message>
            <source>Add to the message</source>
            <translation>Add to the message</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>My messages</source>
            <translation>My messages</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) left</source>
            <translation>
                <numerusform>%n letter left</numerusform>
                <numerusform>%n letters left</numerusform>
            </translation>
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
            <source>A shorter time deletes older data at once. A longer time shows the child the page “what is recorded” again.</source>
            <translation>A shorter time deletes older data at once. A longer time shows the child the page “what is recorded” again.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
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
            <source>Hải Đăng {version}. Free software (GPL 3 or later). Nothing leaves this PC by itself. Font: Be Vietnam Pro. Icons: Phosphor.</source>
            <translation>Hải Đăng {version}. Free software (GPL 3 or later). Nothing leaves this PC by itself. Font: Be Vietnam Pro. Icons: Phosphor.</translation>
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
            <source>{names}: this page is shown when the child signs in with their own account, and the child answers there. Until then only total minutes are kept.</source>
            <translation>{names}: this page is shown when the child signs in with their own account, and the child answers there. Until then only total minutes are kept.</translation>
        </message>
    </context>
    <context>
        <name>SortingBody</name>
        <message>
            <source>Everything is where it belongs.</source>
            <translation>Everything is where it belongs.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) left</source>
            <translation>
                <numerusform>%n thing left</numerusform>
                <numerusform>%n things left</numerusform>
            </translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Show me</translation>
        </message>
        <message>
            <source>Put here: {thing}</source>
            <translation>Put here: {thing}</translation>
        </message>
        <message>
            <source>Let's look once more: {thing}</source>
            <translation>Let's look once more: {thing}</translation>
        </message>
    </context>
    <context>
        <name>SpottingBody</name>
        <message>
            <source>Press each line that looks odd to you.</source>
            <translation>Press each line that looks odd to you.</translation>
        </message>
        <message>
            <source>Clues found: {found} of {all}</source>
            <translation>Clues found: {found} of {all}</translation>
        </message>
        <message>
            <source>You have found every clue.</source>
            <translation>You have found every clue.</translation>
        </message>
        <message>
            <source>Show me a clue</source>
            <translation>Show me a clue</translation>
        </message>
        <message>
            <source>A clue</source>
            <translation>A clue</translation>
        </message>
        <message>
            <source>This is harmless</source>
            <translation>This is harmless</translation>
        </message>
        <message>
            <source>a clue</source>
            <translation>a clue</translation>
        </message>
        <message>
            <source>harmless</source>
            <translation>harmless</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>From the beginning</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Go on reading</translation>
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
        <name>Strands</name>
        <message>
            <source>Who I am</source>
            <translation>Who I am</translation>
        </message>
        <message>
            <source>Friends and strangers</source>
            <translation>Friends and strangers</translation>
        </message>
        <message>
            <source>What stays on the net</source>
            <translation>What stays on the net</translation>
        </message>
        <message>
            <source>Kind words, hurting words</source>
            <translation>Kind words, hurting words</translation>
        </message>
        <message>
            <source>True or not</source>
            <translation>True or not</translation>
        </message>
        <message>
            <source>Time, sleep and mood</source>
            <translation>Time, sleep and mood</translation>
        </message>
        <message>
            <source>What is mine alone</source>
            <translation>What is mine alone</translation>
        </message>
        <message>
            <source>Who made it</source>
            <translation>Who made it</translation>
        </message>
        <message>
            <source>Asking for help</source>
            <translation>Asking for help</translation>
        </message>
    </context>
    <context>
        <name>TakeAwaySheet</name>
        <message>
            <source>Remove {name}?</source>
            <translation>Remove {name}?</translation>
        </message>
        <message>
            <source>What still waits for it is not sent, and the children who sent it are told. Its password is erased.</source>
            <translation>What still waits for it is not sent, and the children who sent it are told. Its password is erased.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Children can no longer tell {name} from here. What still waits is not sent, and they are told.</source>
            <translation>Children can no longer tell {name} from here. What still waits is not sent, and they are told.</translation>
        </message>
    </context>
    <context>
        <name>TalkWords</name>
        <message>
            <source>the hours</source>
            <translation>the hours</translation>
        </message>
        <message>
            <source>the minutes a day</source>
            <translation>the minutes a day</translation>
        </message>
        <message>
            <source>the breaks</source>
            <translation>the breaks</translation>
        </message>
        <message>
            <source>new apps</source>
            <translation>new apps</translation>
        </message>
        <message>
            <source>what happens when time is up</source>
            <translation>what happens when time is up</translation>
        </message>
        <message>
            <source>the warnings beforehand</source>
            <translation>the warnings beforehand</translation>
        </message>
        <message>
            <source>when time counts</source>
            <translation>when time counts</translation>
        </message>
        <message>
            <source>school days and days off</source>
            <translation>school days and days off</translation>
        </message>
        <message>
            <source>Time for: {words}</source>
            <translation>Time for: {words}</translation>
        </message>
        <message>
            <source>{day}: {minutes}</source>
            <translation>{day}: {minutes}</translation>
        </message>
        <message>
            <source>{day}: until {end}</source>
            <translation>{day}: until {end}</translation>
        </message>
        <message>
            <source>{day}: {minutes}, until {end}</source>
            <translation>{day}: {minutes}, until {end}</translation>
        </message>
    </context>
    <context>
        <name>TellPage</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Quick exit</source>
            <translation>Quick exit</translation>
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
            <source>Practice: nothing is sent and nothing is kept.</source>
            <translation>Practice: nothing is sent and nothing is kept.</translation>
        </message>
        <message>
            <source>The people are made up.</source>
            <translation>The people are made up.</translation>
        </message>
    </context>
    <context>
        <name>TellParentWords</name>
        <message>
            <source>This PC</source>
            <translation>This PC</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <source>ntfy (a message on the phone)</source>
            <translation>ntfy (a message on the phone)</translation>
        </message>
        <message>
            <source>Another service</source>
            <translation>Another service</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Mail address</translation>
        </message>
        <message>
            <source>Chat number</source>
            <translation>Chat number</translation>
        </message>
        <message>
            <source>The number of your chat with the bot, or @name of a group.</source>
            <translation>The number of your chat with the bot, or @name of a group.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>A name that nobody guesses: whoever knows it can read along.</source>
            <translation>A name that nobody guesses: whoever knows it can read along.</translation>
        </message>
        <message>
            <source>Secure (STARTTLS)</source>
            <translation>Secure (STARTTLS)</translation>
        </message>
        <message>
            <source>Secure (TLS)</source>
            <translation>Secure (TLS)</translation>
        </message>
        <message>
            <source>Not secured</source>
            <translation>Not secured</translation>
        </message>
        <message>
            <source>This PC has no network.</source>
            <translation>This PC has no network.</translation>
        </message>
        <message>
            <source>Nobody answers at the server’s address. Check the name and the port.</source>
            <translation>Nobody answers at the server’s address. Check the name and the port.</translation>
        </message>
        <message>
            <source>The server is busy. Try again later.</source>
            <translation>The server is busy. Try again later.</translation>
        </message>
        <message>
            <source>The server does not accept the name or the password. Many mail services want an app password.</source>
            <translation>The server does not accept the name or the password. Many mail services want an app password.</translation>
        </message>
        <message>
            <source>The server does not accept the address.</source>
            <translation>The server does not accept the address.</translation>
        </message>
        <message>
            <source>The server does not accept the message.</source>
            <translation>The server does not accept the message.</translation>
        </message>
        <message>
            <source>The connection could not be made safe. Check the kind of security.</source>
            <translation>The connection could not be made safe. Check the kind of security.</translation>
        </message>
        <message>
            <source>These settings do not make sense to the program. Check every field.</source>
            <translation>These settings do not make sense to the program. Check every field.</translation>
        </message>
        <message>
            <source>The server has taken the test.</source>
            <translation>The server has taken the test.</translation>
        </message>
        <message>
            <source>Please look whether it has arrived: only you can see that.</source>
            <translation>Please look whether it has arrived: only you can see that.</translation>
        </message>
        <message>
            <source>It was handed over, but no answer came.</source>
            <translation>It was handed over, but no answer came.</translation>
        </message>
        <message>
            <source>It may arrive or not. Please look, and test again.</source>
            <translation>It may arrive or not. Please look, and test again.</translation>
        </message>
        <message>
            <source>The test was refused.</source>
            <translation>The test was refused.</translation>
        </message>
        <message>
            <source>The server does not accept it.</source>
            <translation>The server does not accept it.</translation>
        </message>
        <message>
            <source>The server was not reached.</source>
            <translation>The server was not reached.</translation>
        </message>
        <message>
            <source>Check the name of the server and the network.</source>
            <translation>Check the name of the server and the network.</translation>
        </message>
    </context>
    <context>
        <name>TellWords</name>
        <message>
            <source>this PC</source>
            <translation>this PC</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>mail</translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <source>a message on the phone (ntfy)</source>
            <translation>a message on the phone (ntfy)</translation>
        </message>
        <message>
            <source>another service</source>
            <translation>another service</translation>
        </message>
        <message>
            <source>On this PC, when {name} opens their own page.</source>
            <translation>On this PC, when {name} opens their own page.</translation>
        </message>
        <message>
            <source>By {way}, to {address}.</source>
            <translation>By {way}, to {address}.</translation>
        </message>
        <message>
            <source>By {way}.</source>
            <translation>By {way}.</translation>
        </message>
        <message>
            <source>The account of {carrier} carries it ({way}).</source>
            <translation>The account of {carrier} carries it ({way}).</translation>
        </message>
        <message>
            <source>Confirmed: {name} has told you the word for this address.</source>
            <translation>Confirmed: {name} has told you the word for this address.</translation>
        </message>
        <message>
            <source>Not confirmed yet: {name} has not told you the word for this address.</source>
            <translation>Not confirmed yet: {name} has not told you the word for this address.</translation>
        </message>
        <message>
            <source>No network now. It is sent when it is back. 111 works from any phone.</source>
            <translation>No network now. It is sent when it is back. 111 works from any phone.</translation>
        </message>
        <message>
            <source>Nothing can be sent to {name} from here.</source>
            <translation>Nothing can be sent to {name} from here.</translation>
        </message>
        <message>
            <source>Only you see this entry.</source>
            <translation>Only you see this entry.</translation>
        </message>
        <message>
            <source>only you see this entry</source>
            <translation>only you see this entry</translation>
        </message>
        <message>
            <source>how to reach</source>
            <translation>how to reach</translation>
        </message>
        <message>
            <source>{ways} · not confirmed yet</source>
            <translation>{ways} · not confirmed yet</translation>
        </message>
        <message>
            <source>there was no network</source>
            <translation>there was no network</translation>
        </message>
        <message>
            <source>the server does not answer</source>
            <translation>the server does not answer</translation>
        </message>
        <message>
            <source>the server did not say whether it took it</source>
            <translation>the server did not say whether it took it</translation>
        </message>
        <message>
            <source>the server is busy</source>
            <translation>the server is busy</translation>
        </message>
        <message>
            <source>the account’s password is no longer right, an adult must mend it</source>
            <translation>the account’s password is no longer right, an adult must mend it</translation>
        </message>
        <message>
            <source>the address was not accepted</source>
            <translation>the address was not accepted</translation>
        </message>
        <message>
            <source>the server did not accept it</source>
            <translation>the server did not accept it</translation>
        </message>
        <message>
            <source>the connection was not safe</source>
            <translation>the connection was not safe</translation>
        </message>
        <message>
            <source>the settings are not right, an adult must mend them</source>
            <translation>the settings are not right, an adult must mend them</translation>
        </message>
        <message>
            <source>the address was changed after you sent it</source>
            <translation>the address was changed after you sent it</translation>
        </message>
        <message>
            <source>an adult has taken this way away</source>
            <translation>an adult has taken this way away</translation>
        </message>
        <message>
            <source>{name} is no longer in the list</source>
            <translation>{name} is no longer in the list</translation>
        </message>
        <message>
            <source>the PIN was reset and nobody can open it any more. Please send it again</source>
            <translation>the PIN was reset and nobody can open it any more. Please send it again</translation>
        </message>
        <message>
            <source>it was not opened within 30 days</source>
            <translation>it was not opened within 30 days</translation>
        </message>
        <message>
            <source>{way}: {why}. It will be sent again and may arrive twice.</source>
            <translation>{way}: {why}. It will be sent again and may arrive twice.</translation>
        </message>
        <message>
            <source>Waiting until {name} opens their page on this PC.</source>
            <translation>Waiting until {name} opens their page on this PC.</translation>
        </message>
        <message>
            <source>{name} has read it.</source>
            <translation>{name} has read it.</translation>
        </message>
        <message>
            <source>On its way by {way}.</source>
            <translation>On its way by {way}.</translation>
        </message>
        <message>
            <source>{way}: it will be sent when the network is back.</source>
            <translation>{way}: it will be sent when the network is back.</translation>
        </message>
        <message>
            <source>{way}: not sent yet, {why}. It will be tried again.</source>
            <translation>{way}: not sent yet, {why}. It will be tried again.</translation>
        </message>
        <message>
            <source>Handed over to {way}. We cannot see whether it was read.</source>
            <translation>Handed over to {way}. We cannot see whether it was read.</translation>
        </message>
        <message>
            <source>{way}: not sent, {why}.</source>
            <translation>{way}: not sent, {why}.</translation>
        </message>
        <message>
            <source>{way}: not sent.</source>
            <translation>{way}: not sent.</translation>
        </message>
        <message>
            <source>{way} (account of {carrier})</source>
            <translation>{way} (account of {carrier})</translation>
        </message>
        <message>
            <source>The server has taken the word for {name}.</source>
            <translation>The server has taken the word for {name}.</translation>
        </message>
        <message>
            <source>The word was handed over, but no answer came: it may have arrived or not.</source>
            <translation>The word was handed over, but no answer came: it may have arrived or not.</translation>
        </message>
        <message>
            <source>The word was not sent: {why}.</source>
            <translation>The word was not sent: {why}.</translation>
        </message>
    </context>
    <context>
        <name>TestSheet</name>
        <message>
            <source>Test {name}</source>
            <translation>Test {name}</translation>
        </message>
        <message>
            <source>A short test message is sent. It says nothing of a child.</source>
            <translation>A short test message is sent. It says nothing of a child.</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Send a test</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Please write where it goes to.</source>
            <translation>Please write where it goes to.</translation>
        </message>
        <message>
            <source>Sending… this can take up to a minute.</source>
            <translation>Sending… this can take up to a minute.</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Check a text</source>
            <translation>Check a text</translation>
        </message>
        <message>
            <source>What do you want to send?</source>
            <translation>What do you want to send?</translation>
        </message>
        <message>
            <source>Write or paste it here</source>
            <translation>Write or paste it here</translation>
        </message>
        <message>
            <source>What could I write instead?</source>
            <translation>What could I write instead?</translation>
        </message>
        <message>
            <source>Show me where</source>
            <translation>Show me where</translation>
        </message>
        <message>
            <source>Before you press send</source>
            <translation>Before you press send</translation>
        </message>
        <message>
            <source>Phone number, home, school, password: what strangers should not know is marked here, with the reason.</source>
            <translation>Phone number, home, school, password: what strangers should not know is marked here, with the reason.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>A program does not see everything. Would you say this to anyone in the street?</source>
            <translation>A program does not see everything. Would you say this to anyone in the street?</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to think about</source>
            <translation>
                <numerusform>%n thing to think about</numerusform>
                <numerusform>%n things to think about</numerusform>
            </translation>
        </message>
        <message>
            <source>You decide. It is only a reminder.</source>
            <translation>You decide. It is only a reminder.</translation>
        </message>
        <message>
            <source>Only the first part was looked at: the text is very long.</source>
            <translation>Only the first part was looked at: the text is very long.</translation>
        </message>
    </context>
    <context>
        <name>ThinkStep</name>
        <message>
            <source>Who can help me</source>
            <translation>Who can help me</translation>
        </message>
    </context>
    <context>
        <name>TimeCard</name>
        <message>
            <source>Time today</source>
            <translation>Time today</translation>
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
            <source>The lighthouse keeper does not answer right now. Help is always open.</source>
            <translation>The lighthouse keeper does not answer right now. Help is always open.</translation>
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
            <source>Only this is left now: {gifts}.</source>
            <translation>Only this is left now: {gifts}.</translation>
        </message>
        <message>
            <source>Extra besides: {gifts}.</source>
            <translation>Extra besides: {gifts}.</translation>
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
        <message>
            <source>{group} until {time}</source>
            <translation>{group} until {time}</translation>
        </message>
        <message>
            <source>{length} for {group}</source>
            <translation>{length} for {group}</translation>
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
            <source>As soon as the lighthouse keeper is back, your day is shown here.</source>
            <translation>As soon as the lighthouse keeper is back, your day is shown here.</translation>
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
            <source>The lighthouse keeper has not told anything yet.</source>
            <translation>The lighthouse keeper has not told anything yet.</translation>
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
            <source>Tell an adult</source>
            <translation>Tell an adult</translation>
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
            <source>the lighthouse keeper is away</source>
            <translation>the lighthouse keeper is away</translation>
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
        <message>
            <source>only {groups} now</source>
            <translation>only {groups} now</translation>
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
        <name>WaySheet</name>
        <message>
            <source>How you are told besides this PC</source>
            <translation>How you are told besides this PC</translation>
        </message>
        <message>
            <source>Only you set this; no other adult can redirect it.</source>
            <translation>Only you set this; no other adult can redirect it.</translation>
        </message>
        <message>
            <source>Nothing: the page on this PC alone</source>
            <translation>Nothing: the page on this PC alone</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>Check before you share</source>
            <translation>Check before you share</translation>
        </message>
        <message>
            <source>What do you want to check?</source>
            <translation>What do you want to check?</translation>
        </message>
        <message>
            <source>A text</source>
            <translation>A text</translation>
        </message>
        <message>
            <source>Does it tell a stranger too much?</source>
            <translation>Does it tell a stranger too much?</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>A photo</translation>
        </message>
        <message>
            <source>What does the file say about you?</source>
            <translation>What does the file say about you?</translation>
        </message>
        <message>
            <source>A link</source>
            <translation>A link</translation>
        </message>
        <message>
            <source>Where does it really lead?</source>
            <translation>Where does it really lead?</translation>
        </message>
        <message>
            <source>All of this happens on this PC. Nothing you check is kept or sent, and nobody is told.</source>
            <translation>All of this happens on this PC. Nothing you check is kept or sent, and nobody is told.</translation>
        </message>
        <message>
            <source>How messages reach you</source>
            <translation>How messages reach you</translation>
        </message>
        <message>
            <source>The page Messages on this PC always works. The rest is as you like.</source>
            <translation>The page Messages on this PC always works. The rest is as you like.</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>All messages</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>On this PC: when you open Messages with your PIN.</source>
            <translation>On this PC: when you open Messages with your PIN.</translation>
        </message>
        <message>
            <source>{name} may be able to see what is sent to you this way.</source>
            <translation>{name} may be able to see what is sent to you this way.</translation>
        </message>
        <message>
            <source>The account belongs to {name}. The child is told, and must tap a second time.</source>
            <translation>The account belongs to {name}. The child is told, and must tap a second time.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Asking the lighthouse keeper…</source>
            <translation>Asking the lighthouse keeper…</translation>
        </message>
        <message>
            <source>No other way is set up.</source>
            <translation>No other way is set up.</translation>
        </message>
        <message>
            <source>Besides: {way}.</source>
            <translation>Besides: {way}.</translation>
        </message>
        <message>
            <source>by an account that a parent has set up</source>
            <translation>by an account that a parent has set up</translation>
        </message>
        <message>
            <source>Accounts that carry messages</source>
            <translation>Accounts that carry messages</translation>
        </message>
        <message>
            <source>Mail, Telegram, ntfy and others. Passwords are kept safe and never shown again.</source>
            <translation>Mail, Telegram, ntfy and others. Passwords are kept safe and never shown again.</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Add an account</translation>
        </message>
        <message>
            <source>Test {name}</source>
            <translation>Test {name}</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Change {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Remove {name}</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>yours</translation>
        </message>
        <message>
            <source>account of {name}</source>
            <translation>account of {name}</translation>
        </message>
        <message>
            <source>Adults outside this PC</source>
            <translation>Adults outside this PC</translation>
        </message>
        <message>
            <source>A teacher, a relative: whom a child may tell as well. You see neither whom a child chose nor who has confirmed an address.</source>
            <translation>A teacher, a relative: whom a child may tell as well. You see neither whom a child chose nor who has confirmed an address.</translation>
        </message>
        <message>
            <source>Add an adult outside</source>
            <translation>Add an adult outside</translation>
        </message>
        <message>
            <source>nothing can be sent</source>
            <translation>nothing can be sent</translation>
        </message>
        <message>
            <source>{way} · account of {name}</source>
            <translation>{way} · account of {name}</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Outlined bars: last week. The line is today's limit.</source>
            <translation>Outlined bars: last week. The line is today's limit.</translation>
        </message>
        <message>
            <source>Outlined bars: last week.</source>
            <translation>Outlined bars: last week.</translation>
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
        <message>
            <source>Your last seven days</source>
            <translation>Your last seven days</translation>
        </message>
        <message>
            <source>Striped: not measured. That is nobody's fault.</source>
            <translation>Striped: not measured. That is nobody's fault.</translation>
        </message>
        <message>
            <source>As soon as the lighthouse keeper answers, your days are shown here.</source>
            <translation>As soon as the lighthouse keeper answers, your days are shown here.</translation>
        </message>
        <message>
            <source>{day}: not measured</source>
            <translation>{day}: not measured</translation>
        </message>
        <message>
            <source>{day}: {length}</source>
            <translation>{day}: {length}</translation>
        </message>
        <message>
            <source>{length} not measured</source>
            <translation>{length} not measured</translation>
        </message>
        <message>
            <source>{first}, {second}</source>
            <translation>{first}, {second}</translation>
        </message>
        <message>
            <source>Today</source>
            <comment>under a bar</comment>
            <translation>Today</translation>
        </message>
    </context>
    <context>
        <name>WeekPage</name>
        <message>
            <source>My week</source>
            <translation>My week</translation>
        </message>
        <message>
            <source>The numbers are minutes.</source>
            <translation>The numbers are minutes.</translation>
        </message>
        <message>
            <source>Your apps</source>
            <translation>Your apps</translation>
        </message>
        <message>
            <source>Today or the last seven days</source>
            <translation>Today or the last seven days</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Seven days</source>
            <translation>Seven days</translation>
        </message>
        <message>
            <source>The lighthouse keeper has not answered yet.</source>
            <translation>The lighthouse keeper has not answered yet.</translation>
        </message>
        <message>
            <source>For now only total minutes are kept, and the apps that a rule names.</source>
            <translation>For now only total minutes are kept, and the apps that a rule names.</translation>
        </message>
        <message>
            <source>No app yet. The sea is calm.</source>
            <translation>No app yet. The sea is calm.</translation>
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
            <source>Drag with the mouse, or walk with the arrow keys and paint with Space. With a dot: games as well.</source>
            <translation>Drag with the mouse, or walk with the arrow keys and paint with Space. With a dot: games as well.</translation>
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
        <message>
            <source>One moment, the lighthouse keeper is fetching the names.</source>
            <translation>One moment, the lighthouse keeper is fetching the names.</translation>
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
        <name>WhomPage</name>
        <message>
            <source>Who do you want to tell?</source>
            <translation>Who do you want to tell?</translation>
        </message>
        <message>
            <source>It is about something at home. Choose somebody who is not part of it.</source>
            <translation>It is about something at home. Choose somebody who is not part of it.</translation>
        </message>
        <message>
            <source>It is not your fault. It is right to ask for help.</source>
            <translation>It is not your fault. It is right to ask for help.</translation>
        </message>
        <message>
            <source>How messages reach {name} has just changed.</source>
            <translation>How messages reach {name} has just changed.</translation>
        </message>
        <message>
            <source>Nothing was sent. Look again and choose.</source>
            <translation>Nothing was sent. Look again and choose.</translation>
        </message>
        <message>
            <source>What you sent before was damaged and is gone.</source>
            <translation>What you sent before was damaged and is gone.</translation>
        </message>
        <message>
            <source>Please send it again, or call 111.</source>
            <translation>Please send it again, or call 111.</translation>
        </message>
        <message>
            <source>No network now.</source>
            <translation>No network now.</translation>
        </message>
        <message>
            <source>It is sent when it is back. 111 works from any phone.</source>
            <translation>It is sent when it is back. 111 works from any phone.</translation>
        </message>
        <message>
            <source>Someone not at home</source>
            <translation>Someone not at home</translation>
        </message>
        <message>
            <source>111, the police, a doctor</source>
            <translation>111, the police, a doctor</translation>
        </message>
        <message>
            <source>My messages</source>
            <translation>My messages</translation>
        </message>
        <message>
            <source>Who one tap tells</source>
            <translation>Who one tap tells</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>one tap · {ways}</source>
            <translation>one tap · {ways}</translation>
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
            <source>Please let the child read and answer this page themselves.</source>
            <translation>Please let the child read and answer this page themselves.</translation>
        </message>
        <message>
            <source>Hải Đăng is ready</source>
            <translation>Hải Đăng is ready</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
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
            <source>The lighthouse keeper does not answer</source>
            <translation>The lighthouse keeper does not answer</translation>
        </message>
        <message>
            <source>What you have typed stays here. It goes on as soon as the keeper is back.</source>
            <translation>What you have typed stays here. It goes on as soon as the keeper is back.</translation>
        </message>
        <message>
            <source>The lighthouse keeper cannot start</source>
            <translation>The lighthouse keeper cannot start</translation>
        </message>
        <message>
            <source>What you have typed stays here.</source>
            <translation>What you have typed stays here.</translation>
        </message>
    </context>
    <context>
        <name>_AddressSheet</name>
        <message>
            <source>Sent through</source>
            <translation>Sent through</translation>
        </message>
        <message>
            <source>This account belongs to {name}, who may be able to see the messages.</source>
            <translation>This account belongs to {name}, who may be able to see the messages.</translation>
        </message>
        <message>
            <source>The child is told so, and must tap a second time.</source>
            <translation>The child is told so, and must tap a second time.</translation>
        </message>
        <message>
            <source>Please write where it goes to.</source>
            <translation>Please write where it goes to.</translation>
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
            <source>Forgotten your PIN?</source>
            <translation>Forgotten your PIN?</translation>
        </message>
        <message>
            <source>Waiting for the lighthouse keeper of this PC.</source>
            <translation>Waiting for the lighthouse keeper of this PC.</translation>
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
            <source>You can try again in {time}. The recovery code works at any time.</source>
            <translation>You can try again in {time}. The recovery code works at any time.</translation>
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
            <source>The recovery code was shown at setup. It can be used once; a new one comes after it. Messages of children that {name} has not read yet cannot be opened after that, for only the old PIN opens them; the children are told.</source>
            <translation>The recovery code was shown at setup. It can be used once; a new one comes after it. Messages of children that {name} has not read yet cannot be opened after that, for only the old PIN opens them; the children are told.</translation>
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
            <source>Keys that open “tell an adult”</source>
            <translation>Keys that open “tell an adult”</translation>
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
            <source>Install Hải Đăng as a service and give the child a standard account of their own.</source>
            <translation>Install Hải Đăng as a service and give the child a standard account of their own.</translation>
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
            <source>This PC has no password store, so PINs and the key to the private part of Hải Đăng lie in a file beside the data: whoever copies the data has that file, too.</source>
            <translation>This PC has no password store, so PINs and the key to the private part of Hải Đăng lie in a file beside the data: whoever copies the data has that file, too.</translation>
        </message>
        <message>
            <source>Keep the data in a folder of their own, let this account write to its home folder, and start Hải Đăng again: it then moves that file away from the data by itself.</source>
            <translation>Keep the data in a folder of their own, let this account write to its home folder, and start Hải Đăng again: it then moves that file away from the data by itself.</translation>
        </message>
        <message>
            <source>PINs cannot be read or kept on this PC now.</source>
            <translation>PINs cannot be read or kept on this PC now.</translation>
        </message>
        <message>
            <source>Look after the file {file}: it must be there, whole, and readable by this account alone.</source>
            <translation>Look after the file {file}: it must be there, whole, and readable by this account alone.</translation>
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
            <source>A child can choose keys that open “tell an adult” from anywhere ({by}).</source>
            <translation>A child can choose keys that open “tell an adult” from anywhere ({by}).</translation>
        </message>
        <message>
            <source>This session gives no program keys of its own.</source>
            <translation>This session gives no program keys of its own.</translation>
        </message>
        <message>
            <source>The button on every page and the sign in the tray open it all the same.</source>
            <translation>The button on every page and the sign in the tray open it all the same.</translation>
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
            <source>usage: </source>
            <translation>usage: </translation>
        </message>
        <message>
            <source>arguments</source>
            <translation>arguments</translation>
        </message>
        <message>
            <source>options</source>
            <translation>options</translation>
        </message>
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
            <source>set a new PIN with the recovery code; a new code is printed, and children's messages not read yet are destroyed</source>
            <translation>set a new PIN with the recovery code; a new code is printed, and children's messages not read yet are destroyed</translation>
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
            <source>check lessons of your own</source>
            <translation>check lessons of your own</translation>
        </message>
        <message>
            <source>name every fault of a lesson with its file and line</source>
            <translation>name every fault of a lesson with its file and line</translation>
        </message>
        <message>
            <source>a lesson's folder, or the folder in which lessons lie</source>
            <translation>a lesson's folder, or the folder in which lessons lie</translation>
        </message>
        <message>
            <source>check a text, a link or a photo before it is shared; no guard is needed and nothing is stored</source>
            <translation>check a text, a link or a photo before it is shared; no guard is needed and nothing is stored</translation>
        </message>
        <message>
            <source>what a text tells about a child</source>
            <translation>what a text tells about a child</translation>
        </message>
        <message>
            <source>a file in UTF-8, or - for the input</source>
            <translation>a file in UTF-8, or - for the input</translation>
        </message>
        <message>
            <source>what a link is; it is not opened</source>
            <translation>what a link is; it is not opened</translation>
        </message>
        <message>
            <source>what a photo's file tells beside the picture</source>
            <translation>what a photo's file tells beside the picture</translation>
        </message>
        <message>
            <source>write a copy with the picture alone to this new file (.jpg, .png, .webp)</source>
            <translation>write a copy with the picture alone to this new file (.jpg, .png, .webp)</translation>
        </message>
        <message>
            <source>The PIN of {name} is changed.</source>
            <translation>The PIN of {name} is changed.</translation>
        </message>
        <message>
            <source>What children have told {name} and {name} has not read yet is destroyed by this.
Recovery code: </source>
            <translation>What children have told {name} and {name} has not read yet is destroyed by this.
Recovery code: </translation>
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
            <source>Nobody is known to use this account now, so the strictest of the children's rules hold here.</source>
            <translation>Nobody is known to use this account now, so the strictest of the children's rules hold here.</translation>
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
            <source>Left: only what was given for {groups}</source>
            <translation>Left: only what was given for {groups}</translation>
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
        <message>
            <source>Nothing was found. That does not mean that there is nothing.</source>
            <translation>Nothing was found. That does not mean that there is nothing.</translation>
        </message>
        <message>
            <source>Nothing odd about this link. That does not make the page a good one.</source>
            <translation>Nothing odd about this link. That does not make the page a good one.</translation>
        </message>
        <message>
            <source>Careful with this link.</source>
            <translation>Careful with this link.</translation>
        </message>
        <message>
            <source>Better do not open this link.</source>
            <translation>Better do not open this link.</translation>
        </message>
        <message>
            <source>It leads to: {host}</source>
            <translation>It leads to: {host}</translation>
        </message>
        <message>
            <source>The file holds the picture and nothing else.</source>
            <translation>The file holds the picture and nothing else.</translation>
        </message>
        <message>
            <source>A copy with the picture alone: {file}</source>
            <translation>A copy with the picture alone: {file}</translation>
        </message>
        <message>
            <source>What the picture shows is not looked at. A picture of a body is never safe to send, cleaned or not.</source>
            <translation>What the picture shows is not looked at. A picture of a body is never safe to send, cleaned or not.</translation>
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
            <source>{file}, line {line}, {key}: the account {account} is named for {adult}, and an adult's account is never tracked.</source>
            <translation>{file}, line {line}, {key}: the account {account} is named for {adult}, and an adult's account is never tracked.</translation>
        </message>
        <message>
            <source>Right would be an account of the child's own: {right}. Where both use one account, leave it out for the adult.</source>
            <translation>Right would be an account of the child's own: {right}. Where both use one account, leave it out for the adult.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: left out, this is the account {account}. It is named for {adult}, and an adult's account is never tracked.</source>
            <translation>{file}, line {line}, {key}: left out, this is the account {account}. It is named for {adult}, and an adult's account is never tracked.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the account {account} is {child}'s, and an adult's account is never tracked.</source>
            <translation>{file}, line {line}, {key}: the account {account} is {child}'s, and an adult's account is never tracked.</translation>
        </message>
        <message>
            <source>Leave it out here. Where both use it, it stays the child's, and an adult opens it with the PIN.</source>
            <translation>Leave it out here. Where both use it, it stays the child's, and an adult opens it with the PIN.</translation>
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
            <source>The file {file}, in which PINs are kept, is missing.</source>
            <translation>The file {file}, in which PINs are kept, is missing.</translation>
        </message>
        <message>
            <source>On purpose it lies apart from the data. Put it back from a copy of this PC, or tell whoever looks after this PC.</source>
            <translation>On purpose it lies apart from the data. Put it back from a copy of this PC, or tell whoever looks after this PC.</translation>
        </message>
        <message>
            <source>Hải Đăng's lighthouse keeper does not answer.</source>
            <translation>Hải Đăng's lighthouse keeper does not answer.</translation>
        </message>
        <message>
            <source>The keeper comes back by itself. If not, restart this PC. Help and the hotlines work all the same.</source>
            <translation>The keeper comes back by itself. If not, restart this PC. Help and the hotlines work all the same.</translation>
        </message>
        <message>
            <source>The lighthouse keeper cannot start on this PC.</source>
            <translation>The lighthouse keeper cannot start on this PC.</translation>
        </message>
        <message>
            <source>Restart this PC. If that does not help, tell whoever looks after it.</source>
            <translation>Restart this PC. If that does not help, tell whoever looks after it.</translation>
        </message>
        <message>
            <source>The disk is full, so the lighthouse keeper cannot start.</source>
            <translation>The disk is full, so the lighthouse keeper cannot start.</translation>
        </message>
        <message>
            <source>Free some room on the disk. Until then no time is counted and no rule holds.</source>
            <translation>Free some room on the disk. Until then no time is counted and no rule holds.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written to, so the lighthouse keeper cannot start.</source>
            <translation>The folder {folder} cannot be written to, so the lighthouse keeper cannot start.</translation>
        </message>
        <message>
            <source>Make the disk or folder writable. Until then no time is counted and no rule holds.</source>
            <translation>Make the disk or folder writable. Until then no time is counted and no rule holds.</translation>
        </message>
        <message>
            <source>The disk does not take what is to be kept in {folder}, so the lighthouse keeper cannot start.</source>
            <translation>The disk does not take what is to be kept in {folder}, so the lighthouse keeper cannot start.</translation>
        </message>
        <message>
            <source>Check the disk for faults. Until it works again no time is counted and no rule holds.</source>
            <translation>Check the disk for faults. Until it works again no time is counted and no rule holds.</translation>
        </message>
        <message>
            <source>The lighthouse keeper took too long to answer.</source>
            <translation>The lighthouse keeper took too long to answer.</translation>
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
            <source>The lighthouse keeper has a lot to do just now.</source>
            <translation>The lighthouse keeper has a lot to do just now.</translation>
        </message>
        <message>
            <source>Something went wrong with the lighthouse keeper.</source>
            <translation>Something went wrong with the lighthouse keeper.</translation>
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
            <source>The lighthouse keeper has version {guard}, this program has version {client}.</source>
            <translation>The lighthouse keeper has version {guard}, this program has version {client}.</translation>
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
            <source>Others can change the folder of the socket {socket}, so nobody could be sure who answers there.</source>
            <translation>Others can change the folder of the socket {socket}, so nobody could be sure who answers there.</translation>
        </message>
        <message>
            <source>Take that right from them (chmod go-w FOLDER), or choose a folder of this account with --socket.</source>
            <translation>Take that right from them (chmod go-w FOLDER), or choose a folder of this account with --socket.</translation>
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
            <source>This lighthouse keeper belongs to another account.</source>
            <translation>This lighthouse keeper belongs to another account.</translation>
        </message>
        <message>
            <source>Each account has a lighthouse keeper of its own; start Hải Đăng in this account.</source>
            <translation>Each account has a lighthouse keeper of its own; start Hải Đăng in this account.</translation>
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
            <source>The account {account} is {child}'s, and an adult's account is never tracked.</source>
            <translation>The account {account} is {child}'s, and an adult's account is never tracked.</translation>
        </message>
        <message>
            <source>Leave it out for {adult}. Where both use it, it stays the child's, and an adult opens it with the PIN.</source>
            <translation>Leave it out for {adult}. Where both use it, it stays the child's, and an adult opens it with the PIN.</translation>
        </message>
        <message>
            <source>The account {account} was named for {adult} and for {child}, so nothing is tracked there.</source>
            <translation>The account {account} was named for {adult} and for {child}, so nothing is tracked there.</translation>
        </message>
        <message>
            <source>Take it away from one of the two, on the page People.</source>
            <translation>Take it away from one of the two, on the page People.</translation>
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
            <source>This page needs your pictures.</source>
            <translation>This page needs your pictures.</translation>
        </message>
        <message>
            <source>Tap your four pictures. Telling an adult and 111 work without them.</source>
            <translation>Tap your four pictures. Telling an adult and 111 work without them.</translation>
        </message>
        <message>
            <source>These are not the right pictures.</source>
            <translation>These are not the right pictures.</translation>
        </message>
        <message>
            <source>Try again after: {wait}. Telling an adult and 111 work without them.</source>
            <translation>Try again after: {wait}. Telling an adult and 111 work without them.</translation>
        </message>
        <message>
            <source>Try once more, slowly.</source>
            <translation>Try once more, slowly.</translation>
        </message>
        <message>
            <source>After several wrong tries there is a wait.</source>
            <translation>After several wrong tries there is a wait.</translation>
        </message>
        <message>
            <source>No pictures have been chosen yet.</source>
            <translation>No pictures have been chosen yet.</translation>
        </message>
        <message>
            <source>Choose four pictures first.</source>
            <translation>Choose four pictures first.</translation>
        </message>
        <message>
            <source>A picture code has {length} pictures.</source>
            <translation>A picture code has {length} pictures.</translation>
        </message>
        <message>
            <source>Tap {length} pictures, one after the other.</source>
            <translation>Tap {length} pictures, one after the other.</translation>
        </message>
        <message>
            <source>These were other pictures than before.</source>
            <translation>These were other pictures than before.</translation>
        </message>
        <message>
            <source>Choose four pictures once more.</source>
            <translation>Choose four pictures once more.</translation>
        </message>
        <message>
            <source>Four times the same picture is easy to guess.</source>
            <translation>Four times the same picture is easy to guess.</translation>
        </message>
        <message>
            <source>Choose at least two different pictures.</source>
            <translation>Choose at least two different pictures.</translation>
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
            <source>A wrong PIN was entered for {adult}: {wrong} in a row.</source>
            <translation>A wrong PIN was entered for {adult}: {wrong} in a row.</translation>
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
            <source>Compare it letter by letter with the one you wrote down or saved.</source>
            <translation>Compare it letter by letter with the one you wrote down or saved.</translation>
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
            <source>This rule is not there any more; the rules have changed.</source>
            <translation>This rule is not there any more; the rules have changed.</translation>
        </message>
        <message>
            <source>Open the rules again to see how they are now.</source>
            <translation>Open the rules again to see how they are now.</translation>
        </message>
        <message>
            <source>There are no words in it yet.</source>
            <translation>There are no words in it yet.</translation>
        </message>
        <message>
            <source>Choose a sentence, or write one of your own.</source>
            <translation>Choose a sentence, or write one of your own.</translation>
        </message>
        <message>
            <source>The child is told why the rule stays, and a reason is missing.</source>
            <translation>The child is told why the rule stays, and a reason is missing.</translation>
        </message>
        <message>
            <source>The rules have not changed since the child asked.</source>
            <translation>The rules have not changed since the child asked.</translation>
        </message>
        <message>
            <source>Change them under Rules first, or say that you would like to talk about it.</source>
            <translation>Change them under Rules first, or say that you would like to talk about it.</translation>
        </message>
        <message>
            <source>A plan of one's own begins at the age of {age}.</source>
            <translation>A plan of one's own begins at the age of {age}.</translation>
        </message>
        <message>
            <source>You can say something about each rule, and talk about it together.</source>
            <translation>You can say something about each rule, and talk about it together.</translation>
        </message>
        <message>
            <source>This plan has a number that no day has.</source>
            <translation>This plan has a number that no day has.</translation>
        </message>
        <message>
            <source>Look at minutes and times again.</source>
            <translation>Look at minutes and times again.</translation>
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
        <message>
            <source>{file}, line {line}: this file is missing.</source>
            <translation>{file}, line {line}: this file is missing.</translation>
        </message>
        <message>
            <source>A lesson has three files: lesson.toml, vi.md and en.md. Add {right}.</source>
            <translation>A lesson has three files: lesson.toml, vi.md and en.md. Add {right}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this file cannot be read.</source>
            <translation>{file}, line {line}: this file cannot be read.</translation>
        </message>
        <message>
            <source>Save it as UTF-8, smaller than 256 KB, so that everybody may read it.</source>
            <translation>Save it as UTF-8, smaller than 256 KB, so that everybody may read it.</translation>
        </message>
        <message>
            <source>{file}, line {line}: there is no lesson here.</source>
            <translation>{file}, line {line}: there is no lesson here.</translation>
        </message>
        <message>
            <source>Name the folder of a lesson, or the folder in which lessons lie.</source>
            <translation>Name the folder of a lesson, or the folder in which lessons lie.</translation>
        </message>
        <message>
            <source>{file}, line {line}: there is no such folder.</source>
            <translation>{file}, line {line}: there is no such folder.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this folder cannot be read.</source>
            <translation>{file}, line {line}: this folder cannot be read.</translation>
        </message>
        <message>
            <source>Check that it is a folder, and that you may read it.</source>
            <translation>Check that it is a folder, and that you may read it.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} is not the name of the folder.</source>
            <translation>{file}, line {line}, {key}: {wrong} is not the name of the folder.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: a lesson cannot have the name of this folder: {wrong}</source>
            <translation>{file}, line {line}, {key}: a lesson cannot have the name of this folder: {wrong}</translation>
        </message>
        <message>
            <source>A name has only a-z, 0-9 and hyphens. Call the folder: {right}</source>
            <translation>A name has only a-z, 0-9 and hyphens. Call the folder: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: there is a lesson {wrong} already.</source>
            <translation>{file}, line {line}: there is a lesson {wrong} already.</translation>
        </message>
        <message>
            <source>Give this lesson and its folder another name.</source>
            <translation>Give this lesson and its folder another name.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: there are {wrong} of them.</source>
            <translation>{file}, line {line}, {key}: there are {wrong} of them.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} has no screen, so it shows nothing.</source>
            <translation>{file}, line {line}, {key}: {wrong} has no screen, so it shows nothing.</translation>
        </message>
        <message>
            <source>These have a screen: {right}</source>
            <translation>These have a screen: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: no part is a clue, so there is nothing to find.</source>
            <translation>{file}, line {line}, {key}: no part is a clue, so there is nothing to find.</translation>
        </message>
        <message>
            <source>Mark at least one part: {right}</source>
            <translation>Mark at least one part: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: no answer is right.</source>
            <translation>{file}, line {line}, {key}: no answer is right.</translation>
        </message>
        <message>
            <source>Mark at least one answer: {right}</source>
            <translation>Mark at least one answer: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: every answer is right, so there is nothing to think about.</source>
            <translation>{file}, line {line}, {key}: every answer is right, so there is nothing to think about.</translation>
        </message>
        <message>
            <source>Leave at least one answer without: {right}</source>
            <translation>Leave at least one answer without: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has no pages.</source>
            <translation>{file}, line {line}: the lesson has no pages.</translation>
        </message>
        <message>
            <source>Add them, each below a line with [[page]]. The first one has: {right}</source>
            <translation>Add them, each below a line with [[page]]. The first one has: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has {wrong} pages.</source>
            <translation>{file}, line {line}: the lesson has {wrong} pages.</translation>
        </message>
        <message>
            <source>It needs at least {right} pages.</source>
            <translation>It needs at least {right} pages.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has {wrong} choices whose options lead to different pages.</source>
            <translation>{file}, line {line}: the lesson has {wrong} choices whose options lead to different pages.</translation>
        </message>
        <message>
            <source>It needs at least {right} such choices.</source>
            <translation>It needs at least {right} such choices.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has {wrong} review questions.</source>
            <translation>{file}, line {line}: the lesson has {wrong} review questions.</translation>
        </message>
        <message>
            <source>It needs at least {right} review questions.</source>
            <translation>It needs at least {right} review questions.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has no exercise.</source>
            <translation>{file}, line {line}: the lesson has no exercise.</translation>
        </message>
        <message>
            <source>Add a page with: {right}</source>
            <translation>Add a page with: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the lesson has no sentence to say aloud.</source>
            <translation>{file}, line {line}: the lesson has no sentence to say aloud.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the first page {wrong} has no scene.</source>
            <translation>{file}, line {line}, {key}: the first page {wrong} has no scene.</translation>
        </message>
        <message>
            <source>Add one, for example: {right}</source>
            <translation>Add one, for example: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: there is no page {wrong}.</source>
            <translation>{file}, line {line}, {key}: there is no page {wrong}.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: another option comes to {wrong} too, so this one has no page of its own.</source>
            <translation>{file}, line {line}, {key}: another option comes to {wrong} too, so this one has no page of its own.</translation>
        </message>
        <message>
            <source>Write a page of what happens after this option, let it lead on, and name it here: {right}</source>
            <translation>Write a page of what happens after this option, let it lead on, and name it here: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{wrong}” is a fact, and lesson.toml names no source.</source>
            <translation>{file}, line {line}: “{wrong}” is a fact, and lesson.toml names no source.</translation>
        </message>
        <message>
            <source>Say in lesson.toml where it comes from: {right}</source>
            <translation>Say in lesson.toml where it comes from: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: no way leads to the page {wrong}.</source>
            <translation>{file}, line {line}: no way leads to the page {wrong}.</translation>
        </message>
        <message>
            <source>Let a page lead there: {right}</source>
            <translation>Let a page lead there: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: no way leads from the page {wrong} to the end.</source>
            <translation>{file}, line {line}: no way leads from the page {wrong} to the end.</translation>
        </message>
        <message>
            <source>Let it lead on, or end the story there: {right}</source>
            <translation>Let it lead on, or end the story there: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: the file has one title, at its beginning.</source>
            <translation>{file}, line {line}: the file has one title, at its beginning.</translation>
        </message>
        <message>
            <source>Begin this line so: {right}</source>
            <translation>Begin this line so: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: under the title a line is missing that says what the lesson is about.</source>
            <translation>{file}, line {line}: under the title a line is missing that says what the lesson is about.</translation>
        </message>
        <message>
            <source>Begin that line so: {right}</source>
            <translation>Begin that line so: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: this line belongs to nothing: {wrong}</source>
            <translation>{file}, line {line}: this line belongs to nothing: {wrong}</translation>
        </message>
        <message>
            <source>Before it stands a line such as: {right}</source>
            <translation>Before it stands a line such as: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: in this line is a sign that nobody sees: {wrong}</source>
            <translation>{file}, line {line}: in this line is a sign that nobody sees: {wrong}</translation>
        </message>
        <message>
            <source>Delete it, or write a space in its place.</source>
            <translation>Delete it, or write a space in its place.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this heading is not known: {wrong}</source>
            <translation>{file}, line {line}: this heading is not known: {wrong}</translation>
        </message>
        <message>
            <source>{file}, line {line}: {wrong} has no heading for the child to read.</source>
            <translation>{file}, line {line}: {wrong} has no heading for the child to read.</translation>
        </message>
        <message>
            <source>Write it after the colon: {right}</source>
            <translation>Write it after the colon: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: lesson.toml has no {wrong}.</source>
            <translation>{file}, line {line}: lesson.toml has no {wrong}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the words for {wrong} are missing.</source>
            <translation>{file}, line {line}: the words for {wrong} are missing.</translation>
        </message>
        <message>
            <source>Add a part that begins so: {right}</source>
            <translation>Add a part that begins so: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: lesson.toml has no “{wrong}” on this page.</source>
            <translation>{file}, line {line}: lesson.toml has no “{wrong}” on this page.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the words for “{wrong}” are missing on this page.</source>
            <translation>{file}, line {line}: the words for “{wrong}” are missing on this page.</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{wrong}” has no words.</source>
            <translation>{file}, line {line}: “{wrong}” has no words.</translation>
        </message>
        <message>
            <source>Write them on the lines below: {right}</source>
            <translation>Write them on the lines below: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: “{wrong}” does not say why.</source>
            <translation>{file}, line {line}: “{wrong}” does not say why.</translation>
        </message>
        <message>
            <source>Add a line that begins so: {right}</source>
            <translation>Add a line that begins so: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: a sentence has {count} words: {wrong}</source>
            <translation>{file}, line {line}: a sentence has {count} words: {wrong}</translation>
        </message>
        <message>
            <source>For children of 6 to 10 a sentence has {right} words at most. Make two of it.</source>
            <translation>For children of 6 to 10 a sentence has {right} words at most. Make two of it.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {wrong} is not in the scene of this page.</source>
            <translation>{file}, line {line}: {wrong} is not in the scene of this page.</translation>
        </message>
        <message>
            <source>These are there: {right}</source>
            <translation>These are there: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}: {wrong} is to speak, and the scene of this page is empty.</source>
            <translation>{file}, line {line}: {wrong} is to speak, and the scene of this page is empty.</translation>
        </message>
        <message>
            <source>Put it into the scene in lesson.toml: {right}</source>
            <translation>Put it into the scene in lesson.toml: {right}</translation>
        </message>
        <message>
            <source>How far you are in this lesson could not be kept.</source>
            <translation>How far you are in this lesson could not be kept.</translation>
        </message>
        <message>
            <source>The lesson goes on all the same.</source>
            <translation>The lesson goes on all the same.</translation>
        </message>
        <message>
            <source>This lesson cannot be opened: {lesson}</source>
            <translation>This lesson cannot be opened: {lesson}</translation>
        </message>
        <message>
            <source>Choose another lesson. Whoever looks after this PC can check it: haidang lessons check</source>
            <translation>Choose another lesson. Whoever looks after this PC can check it: haidang lessons check</translation>
        </message>
        <message>
            <source>The private part of Hải Đăng cannot be opened just now.</source>
            <translation>The private part of Hải Đăng cannot be opened just now.</translation>
        </message>
        <message>
            <source>Try again in a moment. 111 and talking to an adult do not need it.</source>
            <translation>Try again in a moment. 111 and talking to an adult do not need it.</translation>
        </message>
        <message>
            <source>This adult is not on the list any more.</source>
            <translation>This adult is not on the list any more.</translation>
        </message>
        <message>
            <source>Open the list again and choose somebody from it. 111 works from any phone.</source>
            <translation>Open the list again and choose somebody from it. 111 works from any phone.</translation>
        </message>
        <message>
            <source>Nothing can be sent to this adult from here.</source>
            <translation>Nothing can be sent to this adult from here.</translation>
        </message>
        <message>
            <source>How to reach them: {how}</source>
            <translation>How to reach them: {how}</translation>
        </message>
        <message>
            <source>How messages reach this adult has just changed. Nothing was sent.</source>
            <translation>How messages reach this adult has just changed. Nothing was sent.</translation>
        </message>
        <message>
            <source>Open the list again and choose. 111 works from any phone.</source>
            <translation>Open the list again and choose. 111 works from any phone.</translation>
        </message>
        <message>
            <source>{most} messages were sent within a day.</source>
            <translation>{most} messages were sent within a day.</translation>
        </message>
        <message>
            <source>They are on their way. Talk to an adult, or call 111 from any phone.</source>
            <translation>They are on their way. Talk to an adult, or call 111 from any phone.</translation>
        </message>
        <message>
            <source>A great many messages are kept, and there is no room for more.</source>
            <translation>A great many messages are kept, and there is no room for more.</translation>
        </message>
        <message>
            <source>Delete one that you no longer need. Or talk to an adult, or call 111 from any phone.</source>
            <translation>Delete one that you no longer need. Or talk to an adult, or call 111 from any phone.</translation>
        </message>
        <message>
            <source>{most} things were added to this message.</source>
            <translation>{most} things were added to this message.</translation>
        </message>
        <message>
            <source>Send a new message instead.</source>
            <translation>Send a new message instead.</translation>
        </message>
        <message>
            <source>There is nothing to send yet.</source>
            <translation>There is nothing to send yet.</translation>
        </message>
        <message>
            <source>Choose what it is about, or write a sentence.</source>
            <translation>Choose what it is about, or write a sentence.</translation>
        </message>
        <message>
            <source>This message is not here any more.</source>
            <translation>This message is not here any more.</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>Open the list again.</translation>
        </message>
        <message>
            <source>The program sent a message without a proper number.</source>
            <translation>The program sent a message without a proper number.</translation>
        </message>
        <message>
            <source>Try once more. If it happens again, restart Hải Đăng.</source>
            <translation>Try once more. If it happens again, restart Hải Đăng.</translation>
        </message>
        <message>
            <source>This list has room for {most}.</source>
            <translation>This list has room for {most}.</translation>
        </message>
        <message>
            <source>Take one out first.</source>
            <translation>Take one out first.</translation>
        </message>
        <message>
            <source>No word has been sent to this address.</source>
            <translation>No word has been sent to this address.</translation>
        </message>
        <message>
            <source>Send a word first.</source>
            <translation>Send a word first.</translation>
        </message>
        <message>
            <source>{most} words were sent to this address within a day.</source>
            <translation>{most} words were sent to this address within a day.</translation>
        </message>
        <message>
            <source>Try again tomorrow, or ask this adult in person.</source>
            <translation>Try again tomorrow, or ask this adult in person.</translation>
        </message>
        <message>
            <source>This channel is not here any more.</source>
            <translation>This channel is not here any more.</translation>
        </message>
        <message>
            <source>This channel belongs to another adult, or is of another kind.</source>
            <translation>This channel belongs to another adult, or is of another kind.</translation>
        </message>
        <message>
            <source>Change your own channels, or make a new one.</source>
            <translation>Change your own channels, or make a new one.</translation>
        </message>
        <message>
            <source>Something in this channel's settings cannot be right.</source>
            <translation>Something in this channel's settings cannot be right.</translation>
        </message>
        <message>
            <source>Look at server, port, sender and password again.</source>
            <translation>Look at server, port, sender and password again.</translation>
        </message>
        <message>
            <source>This address cannot be right for that channel.</source>
            <translation>This address cannot be right for that channel.</translation>
        </message>
        <message>
            <source>Look at it again, letter by letter.</source>
            <translation>Look at it again, letter by letter.</translation>
        </message>
        <message>
            <source>The file {file} is longer than {most}.</source>
            <translation>The file {file} is longer than {most}.</translation>
        </message>
        <message>
            <source>Check it in parts.</source>
            <translation>Check it in parts.</translation>
        </message>
        <message>
            <source>The file {file} is no picture of a kind that is known here.</source>
            <translation>The file {file} is no picture of a kind that is known here.</translation>
        </message>
        <message>
            <source>JPEG, PNG, WebP and HEIC can be checked.</source>
            <translation>JPEG, PNG, WebP and HEIC can be checked.</translation>
        </message>
        <message>
            <source>The picture {file} is damaged or breaks off.</source>
            <translation>The picture {file} is damaged or breaks off.</translation>
        </message>
        <message>
            <source>Take it from the phone or camera again.</source>
            <translation>Take it from the phone or camera again.</translation>
        </message>
        <message>
            <source>The picture {file} is too large to be checked here.</source>
            <translation>The picture {file} is too large to be checked here.</translation>
        </message>
        <message>
            <source>Up to 100 MB and 100 million pixels can be.</source>
            <translation>Up to 100 MB and 100 million pixels can be.</translation>
        </message>
        <message>
            <source>The copy {file} still held something beside the picture, and was thrown away.</source>
            <translation>The copy {file} still held something beside the picture, and was thrown away.</translation>
        </message>
        <message>
            <source>Save it under another ending, for example .png.</source>
            <translation>Save it under another ending, for example .png.</translation>
        </message>
        <message>
            <source>A copy cannot be saved as {file}.</source>
            <translation>A copy cannot be saved as {file}.</translation>
        </message>
        <message>
            <source>Let its name end in .jpg, .png or .webp; a HEIC becomes a .jpg.</source>
            <translation>Let its name end in .jpg, .png or .webp; a HEIC becomes a .jpg.</translation>
        </message>
        <message>
            <source>This is no link.</source>
            <translation>This is no link.</translation>
        </message>
        <message>
            <source>Give it as it was sent, for example https://example.vn/page.</source>
            <translation>Give it as it was sent, for example https://example.vn/page.</translation>
        </message>
        <message>
            <source>Something is still missing before this can be asked.</source>
            <translation>Something is still missing before this can be asked.</translation>
        </message>
        <message>
            <source>Fill in the name, where you met, the app, and answer each question.</source>
            <translation>Fill in the name, where you met, the app, and answer each question.</translation>
        </message>
        <message>
            <source>Many people wait for an answer already ({most}).</source>
            <translation>Many people wait for an answer already ({most}).</translation>
        </message>
        <message>
            <source>Talk about them together first, or take one back.</source>
            <translation>Talk about them together first, or take one back.</translation>
        </message>
        <message>
            <source>This person is not on the list any more.</source>
            <translation>This person is not on the list any more.</translation>
        </message>
        <message>
            <source>Something is missing, or one of the texts is too long.</source>
            <translation>Something is missing, or one of the texts is too long.</translation>
        </message>
        <message>
            <source>Fill in which picture, who, for what and where, each in {most} letters at most.</source>
            <translation>Fill in which picture, who, for what and where, each in {most} letters at most.</translation>
        </message>
        <message>
            <source>The last day lies in the past.</source>
            <translation>The last day lies in the past.</translation>
        </message>
        <message>
            <source>Choose today or a later day, or “one time”.</source>
            <translation>Choose today or a later day, or “one time”.</translation>
        </message>
        <message>
            <source>The register of this child is full ({most} lines).</source>
            <translation>The register of this child is full ({most} lines).</translation>
        </message>
        <message>
            <source>Save it as a PDF, then delete lines that are over.</source>
            <translation>Save it as a PDF, then delete lines that are over.</translation>
        </message>
        <message>
            <source>This line is not in the register any more.</source>
            <translation>This line is not in the register any more.</translation>
        </message>
        <message>
            <source>Open the list again to see how it stands now.</source>
            <translation>Open the list again to see how it stands now.</translation>
        </message>
        <message>
            <source>This consent has changed in the meantime.</source>
            <translation>This consent has changed in the meantime.</translation>
        </message>
        <message>
            <source>This consent is still open.</source>
            <translation>This consent is still open.</translation>
        </message>
        <message>
            <source>Withdraw it first, so that the child sees that it has ended. Then it can be deleted.</source>
            <translation>Withdraw it first, so that the child sees that it has ended. Then it can be deleted.</translation>
        </message>
        <message>
            <source>This has changed in the meantime.</source>
            <translation>This has changed in the meantime.</translation>
        </message>
        <message>
            <source>The child is told why it ends, and a reason is missing.</source>
            <translation>The child is told why it ends, and a reason is missing.</translation>
        </message>
        <message>
            <source>Write a short reason in kind words.</source>
            <translation>Write a short reason in kind words.</translation>
        </message>
        <message>
            <source>Many feelings are shared already ({most}).</source>
            <translation>Many feelings are shared already ({most}).</translation>
        </message>
        <message>
            <source>You can take some back, or simply tell the adult yourself.</source>
            <translation>You can take some back, or simply tell the adult yourself.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this is not text in UTF-8.</source>
            <translation>{file}, line {line}: this is not text in UTF-8.</translation>
        </message>
        <message>
            <source>Save the file once more, as text in UTF-8.</source>
            <translation>Save the file once more, as text in UTF-8.</translation>
        </message>
        <message>
            <source>{option} is missing, and there is no terminal to ask instead.</source>
            <translation>{option} is missing, and there is no terminal to ask instead.</translation>
        </message>
        <message>
            <source>Write it into a file that you alone can read, and name that file: {option} FILE</source>
            <translation>Write it into a file that you alone can read, and name that file: {option} FILE</translation>
        </message>
        <message>
            <source>This needs the PIN of an adult, and there is no terminal to ask for it.</source>
            <translation>This needs the PIN of an adult, and there is no terminal to ask for it.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: the file {pin_file} is not text in UTF-8.</source>
            <translation>{file}, line {line}, {key}: the file {pin_file} is not text in UTF-8.</translation>
        </message>
        <message>
            <source>Save that file once more, as text in UTF-8.</source>
            <translation>Save that file once more, as text in UTF-8.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: at least one adult must be a parent.</source>
            <translation>{file}, line {line}, {key}: at least one adult must be a parent.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the key {key} stands there a second time.</source>
            <translation>{file}, line {line}: the key {key} stands there a second time.</translation>
        </message>
        <message>
            <source>{file}, line {line}: the table {key} begins a second time.</source>
            <translation>{file}, line {line}: the table {key} begins a second time.</translation>
        </message>
        <message>
            <source>Leave one of them out. Where there may be several, each begins with: [[{key}]]</source>
            <translation>Leave one of them out. Where there may be several, each begins with: [[{key}]]</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} has a character in it that cannot be printed.</source>
            <translation>{file}, line {line}, {key}: {wrong} has a character in it that cannot be printed.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: there are too many, namely {wrong}.</source>
            <translation>{file}, line {line}, {key}: there are too many, namely {wrong}.</translation>
        </message>
        <message>
            <source>There can be at most {right}.</source>
            <translation>There can be at most {right}.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {wrong} is not in Hải Đăng's list of apps.</source>
            <translation>{file}, line {line}, {key}: {wrong} is not in Hải Đăng's list of apps.</translation>
        </message>
        <message>
            <source>That is right if haidang status or haidang report names it so. Otherwise perhaps this is meant: {right}</source>
            <translation>That is right if haidang status or haidang report names it so. Otherwise perhaps this is meant: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: nothing on this PC is known as {wrong}, nor in Hải Đăng's list of apps.</source>
            <translation>{file}, line {line}, {key}: nothing on this PC is known as {wrong}, nor in Hải Đăng's list of apps.</translation>
        </message>
        <message>
            <source>The rule holds as soon as something is. Perhaps this is meant: {right}</source>
            <translation>The rule holds as soon as something is. Perhaps this is meant: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: neither this file nor Hải Đăng's list of apps has a group {wrong}.</source>
            <translation>{file}, line {line}, {key}: neither this file nor Hải Đăng's list of apps has a group {wrong}.</translation>
        </message>
        <message>
            <source>No time of a group holds for this app then. Perhaps this is meant: {right}</source>
            <translation>No time of a group holds for this app then. Perhaps this is meant: {right}</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: no app belongs to the group {wrong}.</source>
            <translation>{file}, line {line}, {key}: no app belongs to the group {wrong}.</translation>
        </message>
        <message>
            <source>What stands there holds for nothing then. Perhaps this is meant: {right}</source>
            <translation>What stands there holds for nothing then. Perhaps this is meant: {right}</translation>
        </message>
    </context>
    <context>
        <name>scenes</name>
        <message>
            <source>Mum</source>
            <translation>Mum</translation>
        </message>
        <message>
            <source>Dad</source>
            <translation>Dad</translation>
        </message>
        <message>
            <source>Grandmother</source>
            <translation>Grandmother</translation>
        </message>
        <message>
            <source>Grandfather</source>
            <translation>Grandfather</translation>
        </message>
        <message>
            <source>an aunt</source>
            <translation>an aunt</translation>
        </message>
        <message>
            <source>an uncle</source>
            <translation>an uncle</translation>
        </message>
        <message>
            <source>the teacher (a woman)</source>
            <translation>the teacher (a woman)</translation>
        </message>
        <message>
            <source>the teacher (a man)</source>
            <translation>the teacher (a man)</translation>
        </message>
        <message>
            <source>a counsellor of 111 on the line</source>
            <translation>a counsellor of 111 on the line</translation>
        </message>
        <message>
            <source>a police officer</source>
            <translation>a police officer</translation>
        </message>
        <message>
            <source>a doctor</source>
            <translation>a doctor</translation>
        </message>
        <message>
            <source>a neighbour</source>
            <translation>a neighbour</translation>
        </message>
        <message>
            <source>the shopkeeper</source>
            <translation>the shopkeeper</translation>
        </message>
        <message>
            <source>somebody online who is not known</source>
            <translation>somebody online who is not known</translation>
        </message>
        <message>
            <source>In the bedroom</source>
            <translation>In the bedroom</translation>
        </message>
        <message>
            <source>In the bedroom at night</source>
            <translation>In the bedroom at night</translation>
        </message>
        <message>
            <source>In the living room</source>
            <translation>In the living room</translation>
        </message>
        <message>
            <source>In the kitchen</source>
            <translation>In the kitchen</translation>
        </message>
        <message>
            <source>In the classroom</source>
            <translation>In the classroom</translation>
        </message>
        <message>
            <source>In the computer room at school</source>
            <translation>In the computer room at school</translation>
        </message>
        <message>
            <source>In the schoolyard</source>
            <translation>In the schoolyard</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>In the library</translation>
        </message>
        <message>
            <source>In the yard at home</source>
            <translation>In the yard at home</translation>
        </message>
        <message>
            <source>In the street</source>
            <translation>In the street</translation>
        </message>
        <message>
            <source>At the market</source>
            <translation>At the market</translation>
        </message>
        <message>
            <source>In a boat on the river</source>
            <translation>In a boat on the river</translation>
        </message>
        <message>
            <source>In the park</source>
            <translation>In the park</translation>
        </message>
        <message>
            <source>In the boarding school</source>
            <translation>In the boarding school</translation>
        </message>
        <message>
            <source>In the internet shop</source>
            <translation>In the internet shop</translation>
        </message>
        <message>
            <source>At the sea</source>
            <translation>At the sea</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>happy</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>calm</translation>
        </message>
        <message>
            <source>worried</source>
            <translation>worried</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>sad</translation>
        </message>
        <message>
            <source>surprised</source>
            <translation>surprised</translation>
        </message>
        <message>
            <source>proud</source>
            <translation>proud</translation>
        </message>
        <message>
            <source>sleepy</source>
            <translation>sleepy</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>angry</translation>
        </message>
        <message>
            <source>scared</source>
            <translation>scared</translation>
        </message>
        <message>
            <source>a computer</source>
            <translation>a computer</translation>
        </message>
        <message>
            <source>a laptop</source>
            <translation>a laptop</translation>
        </message>
        <message>
            <source>a phone</source>
            <translation>a phone</translation>
        </message>
        <message>
            <source>a tablet</source>
            <translation>a tablet</translation>
        </message>
        <message>
            <source>a television</source>
            <translation>a television</translation>
        </message>
        <message>
            <source>a book</source>
            <translation>a book</translation>
        </message>
        <message>
            <source>a ball</source>
            <translation>a ball</translation>
        </message>
        <message>
            <source>a gift</source>
            <translation>a gift</translation>
        </message>
        <message>
            <source>a key</source>
            <translation>a key</translation>
        </message>
        <message>
            <source>a letter</source>
            <translation>a letter</translation>
        </message>
        <message>
            <source>a cake</source>
            <translation>a cake</translation>
        </message>
        <message>
            <source>a kite</source>
            <translation>a kite</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>a picture</translation>
        </message>
        <message>
            <source>a bicycle</source>
            <translation>a bicycle</translation>
        </message>
        <message>
            <source>a moped</source>
            <translation>a moped</translation>
        </message>
        <message>
            <source>a star lantern</source>
            <translation>a star lantern</translation>
        </message>
        <message>
            <source>a cat</source>
            <translation>a cat</translation>
        </message>
        <message>
            <source>a dog</source>
            <translation>a dog</translation>
        </message>
        <message>
            <source>a plant</source>
            <translation>a plant</translation>
        </message>
        <message>
            <source>a school bag</source>
            <translation>a school bag</translation>
        </message>
        <message>
            <source>a clock</source>
            <translation>a clock</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>a table</translation>
        </message>
        <message>
            <source>a bed</source>
            <translation>a bed</translation>
        </message>
        <message>
            <source>a lamp</source>
            <translation>a lamp</translation>
        </message>
        <message>
            <source>money</source>
            <translation>money</translation>
        </message>
        <message>
            <source>headphones</source>
            <translation>headphones</translation>
        </message>
        <message>
            <source>a camera</source>
            <translation>a camera</translation>
        </message>
        <message>
            <source>a toothbrush</source>
            <translation>a toothbrush</translation>
        </message>
        <message>
            <source>food</source>
            <translation>food</translation>
        </message>
        <message>
            <source>a tree</source>
            <translation>a tree</translation>
        </message>
        <message>
            <source>a bench</source>
            <translation>a bench</translation>
        </message>
        <message>
            <source>a board</source>
            <translation>a board</translation>
        </message>
        <message>
            <source>a bus</source>
            <translation>a bus</translation>
        </message>
        <message>
            <source>rain</source>
            <translation>rain</translation>
        </message>
        <message>
            <source>a heart</source>
            <translation>a heart</translation>
        </message>
        <message>
            <source>a game</source>
            <translation>a game</translation>
        </message>
        <message>
            <source>a chat</source>
            <translation>a chat</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>a video</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>a photo</translation>
        </message>
        <message>
            <source>a call</source>
            <translation>a call</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>a web page</translation>
        </message>
        <message>
            <source>a warning</source>
            <translation>a warning</translation>
        </message>
        <message>
            <source>a lock</source>
            <translation>a lock</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>a map</source>
            <translation>a map</translation>
        </message>
        <message>
            <source>a drawing</source>
            <translation>a drawing</translation>
        </message>
        <message>
            <source>There: {things}.</source>
            <translation>There: {things}.</translation>
        </message>
        <message>
            <source>{name}, {mood}</source>
            <translation>{name}, {mood}</translation>
        </message>
        <message>
            <source>{name}, {mood}, with {thing}</source>
            <translation>{name}, {mood}, with {thing}</translation>
        </message>
        <message>
            <source>{thing} that shows {shows}</source>
            <translation>{thing} that shows {shows}</translation>
        </message>
    </context>
    <context>
        <name>share</name>
        <message>
            <source>With a phone number, a stranger can call and write at any time.</source>
            <translation>With a phone number, a stranger can call and write at any time.</translation>
        </message>
        <message>
            <source>With an e-mail address, a stranger can write to you and look for your accounts.</source>
            <translation>With an e-mail address, a stranger can write to you and look for your accounts.</translation>
        </message>
        <message>
            <source>This tells where somebody lives, so a stranger could find the way there.</source>
            <translation>This tells where somebody lives, so a stranger could find the way there.</translation>
        </message>
        <message>
            <source>A school or class tells where you are every day.</source>
            <translation>A school or class tells where you are every day.</translation>
        </message>
        <message>
            <source>With the number of an ID paper, others can pretend to be you or your family.</source>
            <translation>With the number of an ID paper, others can pretend to be you or your family.</translation>
        </message>
        <message>
            <source>A birth date helps others to guess passwords or to pretend to be you.</source>
            <translation>A birth date helps others to guess passwords or to pretend to be you.</translation>
        </message>
        <message>
            <source>This is about a password or a code; whoever has it can get into the account.</source>
            <translation>This is about a password or a code; whoever has it can get into the account.</translation>
        </message>
        <message>
            <source>This is about money that is given, lent, offered or asked for; tricks often begin like this.</source>
            <translation>This is about money that is given, lent, offered or asked for; tricks often begin like this.</translation>
        </message>
        <message>
            <source>This is about meeting or being fetched; an adult you trust should know of it first.</source>
            <translation>This is about meeting or being fetched; an adult you trust should know of it first.</translation>
        </message>
        <message>
            <source>With the name of your account, strangers can find you and write to you.</source>
            <translation>With the name of your account, strangers can find you and write to you.</translation>
        </message>
        <message>
            <source>This is about when no adult is there; somebody could use that.</source>
            <translation>This is about when no adult is there; somebody could use that.</translation>
        </message>
        <message>
            <source>The number of a bank account or card is about your family’s money.</source>
            <translation>The number of a bank account or card is about your family’s money.</translation>
        </message>
        <message>
            <source>“You can write to me here.”</source>
            <translation>“You can write to me here.”</translation>
        </message>
        <message>
            <source>The town is enough: “I live in Hue.”</source>
            <translation>The town is enough: “I live in Hue.”</translation>
        </message>
        <message>
            <source>“I go to school near my home.”</source>
            <translation>“I go to school near my home.”</translation>
        </message>
        <message>
            <source>Leave it out, and ask an adult whether it is needed.</source>
            <translation>Leave it out, and ask an adult whether it is needed.</translation>
        </message>
        <message>
            <source>The age is enough, or nothing: “My birthday is in spring.”</source>
            <translation>The age is enough, or nothing: “My birthday is in spring.”</translation>
        </message>
        <message>
            <source>Leave it out. “I keep my passwords to myself.”</source>
            <translation>Leave it out. “I keep my passwords to myself.”</translation>
        </message>
        <message>
            <source>“I will ask at home first.”</source>
            <translation>“I will ask at home first.”</translation>
        </message>
        <message>
            <source>“I will ask at home first. Let us talk here for now.”</source>
            <translation>“I will ask at home first. Let us talk here for now.”</translation>
        </message>
        <message>
            <source>“I only add people I know in real life.”</source>
            <translation>“I only add people I know in real life.”</translation>
        </message>
        <message>
            <source>“I am busy now.” Or nothing at all.</source>
            <translation>“I am busy now.” Or nothing at all.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Phone number</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-mail address</translation>
        </message>
        <message>
            <source>Where somebody lives</source>
            <translation>Where somebody lives</translation>
        </message>
        <message>
            <source>School or class</source>
            <translation>School or class</translation>
        </message>
        <message>
            <source>Number of a paper</source>
            <translation>Number of a paper</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Birth date</translation>
        </message>
        <message>
            <source>Password or code</source>
            <translation>Password or code</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Money</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Without an adult</source>
            <translation>Without an adult</translation>
        </message>
        <message>
            <source>This is not {about}, though its name looks like it.</source>
            <translation>This is not {about}, though its name looks like it.</translation>
        </message>
        <message>
            <source>The name is written in letters of another language, so it is hard to tell whose it is.</source>
            <translation>The name is written in letters of another language, so it is hard to tell whose it is.</translation>
        </message>
        <message>
            <source>Letters of different alphabets are mixed, so that the name looks like another one.</source>
            <translation>Letters of different alphabets are mixed, so that the name looks like another one.</translation>
        </message>
        <message>
            <source>This is a short link: it hides where it really leads.</source>
            <translation>This is a short link: it hides where it really leads.</translation>
        </message>
        <message>
            <source>What stands before the @ is only for show; the link leads somewhere else.</source>
            <translation>What stands before the @ is only for show; the link leads somewhere else.</translation>
        </message>
        <message>
            <source>There is only a number ({about}) instead of a name, so nobody can tell whose it is.</source>
            <translation>There is only a number ({about}) instead of a name, so nobody can tell whose it is.</translation>
        </message>
        <message>
            <source>It uses an unusual door ({about}); ordinary sites do not need that.</source>
            <translation>It uses an unusual door ({about}); ordinary sites do not need that.</translation>
        </message>
        <message>
            <source>It begins with “{about}:” and is no ordinary web page.</source>
            <translation>It begins with “{about}:” and is no ordinary web page.</translation>
        </message>
        <message>
            <source>Names that end in {about} are cheap, and tricks often use them.</source>
            <translation>Names that end in {about} are cheap, and tricks often use them.</translation>
        </message>
        <message>
            <source>It is very long ({about} letters), so the important part is easy to miss.</source>
            <translation>It is very long ({about} letters), so the important part is easy to miss.</translation>
        </message>
        <message>
            <source>Many names stand in a row; only the last part counts: {about}.</source>
            <translation>Many names stand in a row; only the last part counts: {about}.</translation>
        </message>
        <message>
            <source>The way there is not locked, so others could read what you type.</source>
            <translation>The way there is not locked, so others could read what you type.</translation>
        </message>
        <message>
            <source>It begins with “{about}:” and would run or open something on this PC instead of a page.</source>
            <translation>It begins with “{about}:” and would run or open something on this PC instead of a page.</translation>
        </message>
        <message>
            <source>Place where it was taken: {value}</source>
            <translation>Place where it was taken: {value}</translation>
        </message>
        <message>
            <source>Name of the place: {value}</source>
            <translation>Name of the place: {value}</translation>
        </message>
        <message>
            <source>Taken on: {value}</source>
            <translation>Taken on: {value}</translation>
        </message>
        <message>
            <source>Made or changed on: {value}</source>
            <translation>Made or changed on: {value}</translation>
        </message>
        <message>
            <source>Phone or camera: {value}</source>
            <translation>Phone or camera: {value}</translation>
        </message>
        <message>
            <source>Lens: {value}</source>
            <translation>Lens: {value}</translation>
        </message>
        <message>
            <source>Program: {value}</source>
            <translation>Program: {value}</translation>
        </message>
        <message>
            <source>Serial number of the device: {value}</source>
            <translation>Serial number of the device: {value}</translation>
        </message>
        <message>
            <source>Owner of the device: {value}</source>
            <translation>Owner of the device: {value}</translation>
        </message>
        <message>
            <source>A small copy of the picture, perhaps from before it was cut</source>
            <translation>A small copy of the picture, perhaps from before it was cut</translation>
        </message>
        <message>
            <source>A second picture inside the file</source>
            <translation>A second picture inside the file</translation>
        </message>
        <message>
            <source>Words in the file: {value}</source>
            <translation>Words in the file: {value}</translation>
        </message>
        <message>
            <source>Whose picture it is: {value}</source>
            <translation>Whose picture it is: {value}</translation>
        </message>
        <message>
            <source>Notes of the phone’s maker ({value} bytes)</source>
            <translation>Notes of the phone’s maker ({value} bytes)</translation>
        </message>
        <message>
            <source>Notes of a photo program ({value} bytes)</source>
            <translation>Notes of a photo program ({value} bytes)</translation>
        </message>
        <message>
            <source>A colour profile of the device</source>
            <translation>A colour profile of the device</translation>
        </message>
        <message>
            <source>More data behind the picture ({value} bytes), perhaps a short film</source>
            <translation>More data behind the picture ({value} bytes), perhaps a short film</translation>
        </message>
        <message>
            <source>The picture moves; a copy keeps only the first one</source>
            <translation>The picture moves; a copy keeps only the first one</translation>
        </message>
        <message>
            <source>Something else: {value}</source>
            <translation>Something else: {value}</translation>
        </message>
        <message>
            <source>A part that cannot be read</source>
            <translation>A part that cannot be read</translation>
        </message>
        <message>
            <source>Place where it was taken</source>
            <translation>Place where it was taken</translation>
        </message>
        <message>
            <source>Notes of the phone’s maker</source>
            <translation>Notes of the phone’s maker</translation>
        </message>
        <message>
            <source>Notes of a photo program</source>
            <translation>Notes of a photo program</translation>
        </message>
    </context>
    <context>
        <name>tell</name>
        <message>
            <source>Somebody is mean to me.</source>
            <translation>Somebody is mean to me.</translation>
        </message>
        <message>
            <source>Somebody I do not know talks to me.</source>
            <translation>Somebody I do not know talks to me.</translation>
        </message>
        <message>
            <source>It is about a picture.</source>
            <translation>It is about a picture.</translation>
        </message>
        <message>
            <source>I saw something that upset me.</source>
            <translation>I saw something that upset me.</translation>
        </message>
        <message>
            <source>Somebody wants me to keep a secret.</source>
            <translation>Somebody wants me to keep a secret.</translation>
        </message>
        <message>
            <source>It is about money, or things in a game.</source>
            <translation>It is about money, or things in a game.</translation>
        </message>
        <message>
            <source>I did something and it worries me.</source>
            <translation>I did something and it worries me.</translation>
        </message>
        <message>
            <source>It is about something at home.</source>
            <translation>It is about something at home.</translation>
        </message>
        <message>
            <source>It is about something else.</source>
            <translation>It is about something else.</translation>
        </message>
        <message>
            <source>{child} would like to talk with you</source>
            <translation>{child} would like to talk with you</translation>
        </message>
        <message>
            <source>{child} has added something to what they told you through Hải Đăng:</source>
            <translation>{child} has added something to what they told you through Hải Đăng:</translation>
        </message>
        <message>
            <source>{child} has told you something through Hải Đăng and would like to talk with you.</source>
            <translation>{child} has told you something through Hải Đăng and would like to talk with you.</translation>
        </message>
        <message>
            <source>Dear {adult},</source>
            <translation>Dear {adult},</translation>
        </message>
        <message>
            <source>Please find a quiet moment to listen. Believe what you hear, do not blame, and thank them for telling you. If somebody may be in danger: 111 (children's helpline, free, day and night) or 113 (police).</source>
            <translation>Please find a quiet moment to listen. Believe what you hear, do not blame, and thank them for telling you. If somebody may be in danger: 111 (children's helpline, free, day and night) or 113 (police).</translation>
        </message>
        <message>
            <source>An answer to this message does not reach {child}. Please talk with them in person.</source>
            <translation>An answer to this message does not reach {child}. Please talk with them in person.</translation>
        </message>
        <message>
            <source>Message {reference}. If it comes twice, it is the same one.</source>
            <translation>Message {reference}. If it comes twice, it is the same one.</translation>
        </message>
        <message>
            <source>A word for {child}</source>
            <translation>A word for {child}</translation>
        </message>
        <message>
            <source>{child} would like to be able to tell you something through Hải Đăng, if it is ever needed. To show that this address is really yours, please tell {child} this word, in person:</source>
            <translation>{child} would like to be able to tell you something through Hải Đăng, if it is ever needed. To show that this address is really yours, please tell {child} this word, in person:</translation>
        </message>
        <message>
            <source>If you do not know {child}, there is nothing you need to do.</source>
            <translation>If you do not know {child}, there is nothing you need to do.</translation>
        </message>
        <message>
            <source>A test from Hải Đăng</source>
            <translation>A test from Hải Đăng</translation>
        </message>
        <message>
            <source>This is a test. If you can read it, messages from your family can reach this address.</source>
            <translation>This is a test. If you can read it, messages from your family can reach this address.</translation>
        </message>
    </context>
</TS>
