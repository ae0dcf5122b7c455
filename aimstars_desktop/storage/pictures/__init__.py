"""The bytes of pictures, in a file of their own beside the diary."""
