using FsCheck;
using FsCheck.Fluent;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Runs a property over generated cases; a failure prints the smallest case and the seed.</summary>
internal static class Law
{
    private static readonly Config Thorough = Seeded(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    internal static void Holds<T>(Arbitrary<T> cases, Func<T, bool> law) =>
        Check.One(Thorough, Prop.ForAll(cases, law));

    /// <summary>FINSAM_SEED=1,2 fixes the seed, to replay a failure or to compare mutants on the same cases.</summary>
    private static Config Seeded(Config config)
    {
        string[]? seed = Environment.GetEnvironmentVariable("FINSAM_SEED")?.Split(',');
        return seed is null ? config : config.WithReplay(ulong.Parse(seed[0]), ulong.Parse(seed[1]));
    }
}
