namespace Finsam.Domain;

public sealed partial record PopulationTable
{
    /// <summary>Reads a table that Statistics Sweden has published: an export of its database, or its workbook
    /// <i>Folkmängd i riket, län och kommuner</i>.</summary>
    /// <param name="sheet">
    /// <para>A row, or rows by age, sex and year, for each municipality and county, found by its code and never by its
    /// name. Ages, sexes and times may stand in columns of their own or in the headings; titles come before the
    /// headings and notes after the rows.</para>
    /// <para>A year is its 31 December unless the title has another day, a quarter and a month their last day. A dash
    /// is 0; <c>..</c>, <c>.</c> and blank are not known.</para>
    /// </param>
    /// <param name="members">Those whose figures are wanted; other rows are passed by.</param>
    /// <param name="ages">The ages that are wanted; all unless told. Summed where the table has not just these, from
    /// ages without a gap.</param>
    /// <param name="date">The day that is wanted, and the day of a table that says none; left out, all days of the
    /// table.</param>
    /// <returns>The figures, or all that was not understood or is missing. A figure is a published total of both sexes
    /// where there is one. From 2025, when noise is added to each published figure so that parts do not make their
    /// totals, it is never summed.</returns>
    /// <exception cref="ArgumentException">A member is an agency or a part of a municipality, or has no
    /// code.</exception>
    public static PopulationReading Read(
        Sheet sheet,
        IEnumerable<Member> members,
        AgeGroup? ages = null,
        LocalDate? date = null
    )
    {
        Guard.Against.Null(sheet);
        Member[] wanted = [.. Guard.Against.NullItem(members).Distinct()];
        Guard.Against.Problems([.. wanted.Select(NotReadable), .. Member.Conflicts(wanted)], nameof(members));
        return new PopulationReader(sheet, wanted, ages ?? AgeGroup.All, Guard.Against.OtherCalendar(date)).Read();
    }

    private static string NotReadable(Member member) =>
        member.PaysAs == Party.State ? $"{member} has no inhabitants. Give a municipality or a region."
        : member.Part is not null
            ? $"{member.Identified} is a part, and the table has whole municipalities. Leave it out and tell its "
                + "figure by itself."
        : member.Code is null ? $"{member} has no code to be found by. Give it one."
        : "";
}
