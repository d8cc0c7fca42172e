using System.Text;

namespace Finsam.Domain;

/// <summary>Where an amount comes from: what it is, and the steps that lead to it.</summary>
/// <remarks>
/// <para>Swedish: <i>förklaring</i>.</para>
/// <para>The amount is worked out anew from the figures that the steps name, so it can be compared with the amount that
/// it explains. Equal only to itself; not ordered.</para>
/// </remarks>
public sealed class Explanation
{
    internal Explanation(Wording subject, Sek amount, IEnumerable<ExplanationStep> steps) =>
        (Subject, Amount, Steps) = (subject, amount, [.. steps]);

    /// <summary>What the amount is, such as <c>Aneby, medlemsbidrag 2023</c>.</summary>
    public Wording Subject { get; }

    /// <summary>The amount that the steps lead to.</summary>
    public Sek Amount { get; }

    /// <summary>The steps, in order; at least one.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }

    /// <summary>The explanation in Swedish, a line for the amount and then a line for each step, with what it comes
    /// from below it.</summary>
    public override string ToString() => ToString(Language.Swedish);

    // The rules of all the steps, those below each step too, in order.
    internal IEnumerable<RuleSource> Sources =>
        Steps.SelectMany(step => (step.Because?.Sources ?? []).Prepend(step.Source)).OfType<RuleSource>();

    /// <summary>The explanation in words, a line for the amount and then a line for each step, with what it comes from
    /// below it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not defined.</exception>
    public string ToString(Language language)
    {
        StringBuilder text = new();
        Write(text, "\n  ", language);
        return text.ToString();
    }

    private void Write(StringBuilder text, string indent, Language language)
    {
        text.Append(Subject.In(language)).Append(": ").Append(Amount.ToString(language));
        foreach (ExplanationStep step in Steps)
        {
            text.Append(indent).Append(step.ToString(language));
            if (step.Because is { } because)
            {
                text.Append(indent).Append("  ");
                because.Write(text, indent + "    ", language);
            }
        }
    }
}
