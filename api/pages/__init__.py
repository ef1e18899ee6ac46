"""The pages a rep looks at: rendered here on the server, complete without JavaScript, made quicker by a little of it.

A page module reads the service, makes a view model (a NamedTuple: everything the template says, in words), and calls
``rendering.render``. Templates hold no decisions, static files no data.
"""
