using FsCheck.Xunit;

namespace Finsam.Domain.Tests.Laws;

/// <summary>A property, run over generated cases; a failure prints the smallest that it finds, and the seed.</summary>
/// <remarks>
/// FINSAM_SEED fixes the seed, to replay a failure or to compare mutants on the same cases. A law that takes one of
/// the six methods of allocation runs 6 000 cases, about 1 000 for each.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    public LawAttribute(int cases = 1_000)
    {
        MaxTest = cases;
        Arbitrary = [typeof(Arbitraries)];
        Replay = Environment.GetEnvironmentVariable("FINSAM_SEED");
        QuietOnSuccess = true;
    }
}
