package dev.gofasta.lint.statement;

/** Something that looks at actions by their kind; what it does not override it does not look at. */
public interface ActionVisitor {

    default void createTable(Action.CreateTable action) {}

    default void dropTable(Action.DropTable action) {}

    default void dropSchema(Action.DropSchema action) {}

    default void renameTable(Action.RenameTable action) {}

    default void truncate(Action.Truncate action) {}

    default void deleteRows(Action.DeleteRows action) {}

    default void updateRows(Action.UpdateRows action) {}

    default void copyRows(Action.CopyRows action) {}

    default void dropPartition(Action.DropPartition action) {}

    default void addColumn(Action.AddColumn action) {}

    default void dropColumn(Action.DropColumn action) {}

    default void renameColumn(Action.RenameColumn action) {}

    default void changeType(Action.ChangeType action) {}

    default void setNotNull(Action.SetNotNull action) {}

    default void addConstraint(Action.AddConstraint action) {}

    default void validateConstraint(Action.ValidateConstraint action) {}

    default void createIndex(Action.CreateIndex action) {}

    default void changeEnum(Action.ChangeEnum action) {}

    default void rewrite(Action.Rewrite action) {}

    default void mutation(Action.Mutation action) {}

    default void expireRows(Action.ExpireRows action) {}

    default void outsideTransaction(Action.OutsideTransaction action) {}

    default void harmless(Action.Harmless action) {}

    default void notUnderstood(Action.NotUnderstood action) {}
}
