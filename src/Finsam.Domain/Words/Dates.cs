using NodaTime;
using NodaTime.Text;

namespace Finsam.Domain;

/// <summary>How dates are written, the same on every machine.</summary>
internal static class Dates
{
    /// <summary>The date as 2023-06-30.</summary>
    internal static string Iso(this LocalDate date) => LocalDatePattern.Iso.Format(date);
}
