"""Check before you share: a text, a photo, a link.
Must not send, keep or tell anything of what is checked."""
