"""Problems: telling an adult, and what is kept privately for it.
Must not hold anything but words; they never name who was told."""

from __future__ import annotations

from app.content.problems.wording import QT_TRANSLATE_NOOP, Wording

TELL = {
    "private_unavailable": Wording(
        QT_TRANSLATE_NOOP("problems", "The private part of Hải Đăng cannot be opened just now."),
        QT_TRANSLATE_NOOP("problems", "Try again in a moment. 111 and talking to an adult do not need it."),
    ),
    "tell_adult_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "This adult is not on the list any more."),
        QT_TRANSLATE_NOOP("problems", "Open the list again and choose somebody from it. 111 works from any phone."),
    ),
    "tell_no_way": Wording(
        QT_TRANSLATE_NOOP("problems", "Nothing can be sent to this adult from here."),
        QT_TRANSLATE_NOOP("problems", "How to reach them: {how}"),
    ),
    "tell_way_changed": Wording(
        QT_TRANSLATE_NOOP("problems", "How messages reach this adult has just changed. Nothing was sent."),
        QT_TRANSLATE_NOOP("problems", "Open the list again and choose. 111 works from any phone."),
    ),
    "tell_too_many": Wording(
        QT_TRANSLATE_NOOP("problems", "{most} messages were sent within a day."),
        QT_TRANSLATE_NOOP("problems", "They are on their way. Talk to an adult, or call 111 from any phone."),
    ),
    "tell_no_room": Wording(
        QT_TRANSLATE_NOOP("problems", "A great many messages are kept, and there is no room for more."),
        QT_TRANSLATE_NOOP("problems", "Delete one that you no longer need. Or talk to an adult, or call 111 from any phone."),
    ),
    "tell_too_many_parts": Wording(
        QT_TRANSLATE_NOOP("problems", "{most} things were added to this message."),
        QT_TRANSLATE_NOOP("problems", "Send a new message instead."),
    ),
    "tell_nothing_added": Wording(
        QT_TRANSLATE_NOOP("problems", "There is nothing to send yet."),
        QT_TRANSLATE_NOOP("problems", "Choose what it is about, or write a sentence."),
    ),
    "tell_message_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "This message is not here any more."),
        QT_TRANSLATE_NOOP("problems", "Open the list again."),
    ),
    "tell_id_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "The program sent a message without a proper number."),
        QT_TRANSLATE_NOOP("problems", "Try once more. If it happens again, restart Hải Đăng."),
    ),
    "tell_list_full": Wording(
        QT_TRANSLATE_NOOP("problems", "This list has room for {most}."),
        QT_TRANSLATE_NOOP("problems", "Take one out first."),
    ),
    "tell_no_word": Wording(
        QT_TRANSLATE_NOOP("problems", "No word has been sent to this address."),
        QT_TRANSLATE_NOOP("problems", "Send a word first."),
    ),
    "tell_word_too_often": Wording(
        QT_TRANSLATE_NOOP("problems", "{most} words were sent to this address within a day."),
        QT_TRANSLATE_NOOP("problems", "Try again tomorrow, or ask this adult in person."),
    ),
    "tell_channel_unknown": Wording(
        QT_TRANSLATE_NOOP("problems", "This channel is not here any more."),
        QT_TRANSLATE_NOOP("problems", "Open the list again."),
    ),
    "tell_channel_elsewhere": Wording(
        QT_TRANSLATE_NOOP("problems", "This channel belongs to another adult, or is of another kind."),
        QT_TRANSLATE_NOOP("problems", "Change your own channels, or make a new one."),
    ),
    "tell_channel_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "Something in this channel's settings cannot be right."),
        QT_TRANSLATE_NOOP("problems", "Look at server, port, sender and password again."),
    ),
    "tell_address_invalid": Wording(
        QT_TRANSLATE_NOOP("problems", "This address cannot be right for that channel."),
        QT_TRANSLATE_NOOP("problems", "Look at it again, letter by letter."),
    ),
}
