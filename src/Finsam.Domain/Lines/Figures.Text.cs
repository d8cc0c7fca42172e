namespace Finsam.Domain;

public sealed partial class Figures
{
    internal static readonly RuleSource LargestRoom = RuleSource.Inferred(
        "Finnveden, verksamhetsplan 2021-2023",
        "Utrymmet är det största hela antal hundratusen som inte ger ett negativt balanserat resultat."
    );

    // A row for each line, in the table's order, and the sums; a dash where nothing is known, a star where what is
    // typed or printed is not what it follows to, which is then said below.
    internal override Wording Words => Wording.Of(Written);

    private string Written(Language language)
    {
        Total[] unprinted =
        [
            .. new[] { Total.Income, Total.Costs, Total.Result, Total.Closing }.Where(total =>
                Table.Lines.All(line => line.Total != total)
            ),
        ];
        (Wording Name, Figure[] Figures)[] rows =
        [
            .. Table.Lines.Select((line, row) => (line.Words, Array.ConvertAll(_all, column => column.Of(row)))),
            .. unprinted.Select(total => (total.Name(), Array.ConvertAll(_all, column => column.Of(total)))),
        ];
        Figure[] apart = [.. rows.SelectMany(row => row.Figures).Where(figure => figure.IsApart)];
        string table = AlignedText.Of([
            ["", .. Table.Columns.Select(column => column.Words.In(language) + (apart.Length > 0 ? "  " : ""))],
            .. rows.Select(row => (string[])[row.Name.In(language), .. row.Figures.Select(Cell)]),
        ]);
        return string.Join('\n', apart.Select(Note).Prepend(table));

        string Cell(Figure figure) =>
            figure.IsApart ? $"{figure.Amount.ToString(language)} *"
            : apart.Length > 0 ? $"{figure.ToString(language)}  "
            : figure.ToString(language);

        string Note(Figure figure) => $"* {figure.Place.ToString(language)}: {figure.ToString(language)}";
    }
}
