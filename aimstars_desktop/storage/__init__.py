"""Where the diary is kept: SQLAlchemy behind the ports of the domain."""
