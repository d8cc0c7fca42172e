namespace Finsam.Domain;

/// <summary>A requisition, and what is left of the grant after it.</summary>
/// <remarks>Swedish: <i>kvar efter rekvisition</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class RequisitionStanding : Worded
{
    internal RequisitionStanding(Requisition requisition, Sek left) => (Requisition, Left) = (requisition, left);

    /// <summary>The requisition.</summary>
    public Requisition Requisition { get; }

    /// <summary>What is left of the grant after it; negative where more has been requisitioned than granted.</summary>
    public Sek Left { get; }

    internal override Wording Words
    {
        get
        {
            (string day, Sek amount) = (Requisition.Date.Iso(), Requisition.Amount);
            return Requisition.IsRefund
                ? Wording.Of($"återbetalt {day}: {-amount}, kvar {Left}", $"paid back {day}: {-amount}, left {Left}")
                : Wording.Of($"rekvirerat {day}: {amount}, kvar {Left}", $"requisitioned {day}: {amount}, left {Left}");
        }
    }
}
