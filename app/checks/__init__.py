"""Check before you share: text, links and photos.
Must not keep, log or send anything of what is checked, nor open a link."""
