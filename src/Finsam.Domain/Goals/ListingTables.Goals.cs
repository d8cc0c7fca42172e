namespace Finsam.Domain;

public static partial class ListingTables
{
    /// <summary>A row for each goal: its target, how far it was reached, and whether that is enough.</summary>
    /// <param name="goals">Such as <c>year.Goals</c>.</param>
    public static Table ToTable(this Listing<Goal> goals) =>
        new(
            "mal",
            new("Mål", "Goals"),
            [new("mål", "goal"), new("ska nås av", "target"), new("utfall", "outcome"), new("nått", "reached")],
            Guard
                .Against.Null(goals)
                .Select(goal => new TableRow(
                    TableCell.Of(goal.Words, new Place(Page.Goals, line: goal.Name)),
                    [
                        TableCell.Of(goal.Target),
                        TableCell.Of(goal.Outcome),
                        TableCell.Of(
                            goal.IsReached switch
                            {
                                true => new("ja", "yes"),
                                false => new Wording("nej", "no"),
                                null => new("inte känt", "not known"),
                            }
                        ),
                    ]
                ))
        );
}
