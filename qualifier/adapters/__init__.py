"""The outside world behind our ports: models, caches, files, stores. Input and output happen here or at the doors."""
