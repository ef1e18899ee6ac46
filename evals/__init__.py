"""Measuring Qualifier: its speed now, its quality next."""
