namespace Finsam.Domain;

// What a unit is called beside amounts, and how they are rounded to it.
internal static class UnitWords
{
    internal static string Sign(this ShownUnit unit) =>
        unit switch
        {
            ShownUnit.Thousands => "tkr",
            ShownUnit.Millions => "mkr",
            _ => "kr",
        };

    // As an amount writes itself in the unit.
    internal static string? Format(this ShownUnit unit) =>
        unit switch
        {
            ShownUnit.Thousands => "T0",
            ShownUnit.Millions => "M1",
            _ => null,
        };

    internal static Wording? Rounding(this ShownUnit unit) =>
        unit switch
        {
            ShownUnit.Thousands => new(
                "Belopp i tkr, vart och ett avrundat till hela tusental kronor, exakt hälften från noll; "
                    + "en summa kan därför skilja sig från sina delar.",
                "Amounts in tkr, each rounded to whole thousands of kronor, an exact half away from zero; "
                    + "a sum may therefore differ from its parts."
            ),
            ShownUnit.Millions => new(
                "Belopp i mkr, vart och ett avrundat till hela hundratusental kronor, exakt hälften från noll; "
                    + "en summa kan därför skilja sig från sina delar.",
                "Amounts in mkr (millions of kronor), each rounded to one decimal, an exact half away from zero; "
                    + "a sum may therefore differ from its parts."
            ),
            _ => null,
        };
}
