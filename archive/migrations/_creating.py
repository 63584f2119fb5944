from django.db.migrations.operations import CreateModel
from django.db.migrations.operations.base import Operation, OperationCategory


class CreateModels(Operation):
    """Create models that point to each other, in one step.

    Each operation makes the classes of all models around its own anew: one for each model took most of the time in
    which a new database is made.
    """

    category = OperationCategory.ADDITION

    def __init__(self, creations):
        self.creations = creations

    def deconstruct(self):
        return self.__class__.__name__, [self.creations], {}

    def state_forwards(self, app_label, state):
        # The classes are made when they are first asked for.
        vars(state).pop("apps", None)
        for creation in self.creations:
            creation.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for creation in self.creations:
            creation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for creation in reversed(self.creations):
            creation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self):
        return f"Create {len(self.creations)} models"
