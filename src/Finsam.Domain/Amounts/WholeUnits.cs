namespace Finsam.Domain;

// A unit that amounts come in whole ones of, as people say it.
internal static class WholeUnits
{
    private const long OrePerKrona = 100;

    internal static Wording Counted(this Sek unit) =>
        (unit.Ore % OrePerKrona == 0 ? unit.Ore / OrePerKrona : 0) switch
        {
            1 => new("kronor", "kronor"),
            10 => new("tiotal kronor", "tens of kronor"),
            100 => new("hundratal kronor", "hundreds of kronor"),
            1_000 => new("tusental kronor", "thousands of kronor"),
            10_000 => new("tiotusental kronor", "tens of thousands of kronor"),
            100_000 => new("hundratusental kronor", "hundreds of thousands of kronor"),
            1_000_000 => new("miljontal kronor", "millions of kronor"),
            _ => Wording.Of($"{unit}"),
        };
}
