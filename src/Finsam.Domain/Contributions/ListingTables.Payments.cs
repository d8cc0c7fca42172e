namespace Finsam.Domain;

public static partial class ListingTables
{
    /// <summary>The list that a member is sent, as a table: a row for each payment, and what they make.</summary>
    /// <param name="payments">The payments, such as <c>contributions.Payments.For(member)</c>.</param>
    public static Table ToTable(this Listing<Payment> payments)
    {
        Payment[] all = [.. Guard.Against.Null(payments)];
        string years = Listed(all.Select(each => FormattableString.Invariant($"{each.Decision.Year}")));
        string members = Listed(all.Select(each => $"{each.Member}"));
        return new(
            $"inbetalningar {years} {Listed(all.Select(each => each.Member.Key))}",
            new($"Inbetalningar av medlemsbidrag {years}, {members}", $"Payments of contributions {years}, {members}"),
            [new("dag", "day"), new("medlem", "member"), new("beslut", "decision"), new("belopp", "amount")],
            all.Select(each => new TableRow(
                    TableCell.Of(each.Day),
                    [TableCell.Of($"{each.Member}"), TableCell.Of(each.Decision.Label), TableCell.Of(each.Amount)]
                ))
                .Append(
                    new(
                        new Wording("Summa", "Total"),
                        [
                            TableCell.Of(Wording.None),
                            TableCell.Of(Wording.None),
                            TableCell.Of(all.Sum(each => each.Amount)),
                        ],
                        isSum: true
                    )
                )
        );

        static string Listed(IEnumerable<string> texts) => string.Join(", ", texts.Distinct());
    }
}
