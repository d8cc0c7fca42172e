using System.Numerics;

namespace Finsam.Domain;

/// <summary>Numbers with the thing they count.</summary>
internal static class Counted
{
    /// <summary>1 enhet, 2 enheter; 1 unit, 2 units.</summary>
    internal static Wording Units(BigInteger count) =>
        count.IsOne ? new("1 enhet", "1 unit") : Wording.Of($"{count:N0} enheter", $"{count:N0} units");
}
