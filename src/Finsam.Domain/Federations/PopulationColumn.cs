namespace Finsam.Domain;

// A column of a table of inhabitants: a part of what its rows are of, or figures for what its heading says.
internal sealed record PopulationColumn(int At, PopulationColumn.Kinds Kind, string Heading)
{
    internal enum Kinds
    {
        Name = 10,
        Ages = 20,
        Sex = 30,
        Time = 40,
        Figures = 50,
        Other = 60,
        Unknown = 70,
    }

    internal LocalDate? Date { get; init; }

    internal PopulationSex? Sex { get; init; }

    internal AgeGroup? Ages { get; init; }

    internal bool IsStub => Kind is Kinds.Ages or Kinds.Sex or Kinds.Time;

    // The heading's words: times, ages and sexes in any order, and what is counted.
    internal static PopulationColumn OfFigures(int at, string heading, AnnualDate ofYear)
    {
        (LocalDate? date, PopulationSex? sex, AgeGroup? ages) = (null, null, null);
        List<string> rest = [];
        string[] words = heading.Trim('"', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; )
        {
            int taken = 0;
            for (int count = Math.Min(4, words.Length - i); count > 0 && taken == 0; count--)
            {
                string phrase = string.Join(' ', words[i..(i + count)]).Trim(',');
                taken = count;
                if (date is null && PopulationLabel.Date(phrase, ofYear) is { } day)
                {
                    date = day;
                }
                else if (sex is null && PopulationLabel.Sex(phrase) is { } counted)
                {
                    sex = counted;
                }
                else if (ages is null && !phrase.All(char.IsAsciiDigit) && PopulationLabel.Ages(phrase) is { } group)
                {
                    ages = group;
                }
                else
                {
                    taken = 0;
                }
            }

            if (taken == 0)
            {
                rest.Add(words[i]);
            }

            i += Math.Max(1, taken);
        }

        string counts = string.Join(' ', rest);
        return new(at, PopulationLabel.IsPopulation(counts) ? Kinds.Figures : Kinds.Other, counts)
        {
            Date = date,
            Sex = sex,
            Ages = ages,
        };
    }
}
