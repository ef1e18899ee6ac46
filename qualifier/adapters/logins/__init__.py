"""Logins at Microsoft and Google: who logs in how, tokens kept fresh, what goes wrong in plain words."""
