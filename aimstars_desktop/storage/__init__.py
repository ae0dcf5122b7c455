"""Storage of the diary: SQLAlchemy behind the ports of the domain."""
