"""The slots that hold the key of an encrypted diary; nothing here opens the diary itself."""
