"""Parts that at least two pages use. Each takes words and values from outside and says what the person did.
Must not decide, word, translate, or know a page."""
