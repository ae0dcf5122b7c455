"""The ports: what services need from outside, as protocols, one file per subject.

A repository belongs to one account: no method takes an account's id, so none can forget it.
"""
