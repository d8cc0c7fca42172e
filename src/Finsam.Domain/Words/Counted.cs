using System.Numerics;

namespace Finsam.Domain;

internal static class Counted
{
    internal static Wording Units(BigInteger count) =>
        count.IsOne ? new("1 enhet", "1 unit") : Wording.Of($"{count:N0} enheter", $"{count:N0} units");
}
