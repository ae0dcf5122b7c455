"""What the diary looks like: PySide6 over services and values."""
