using NodaTime;

namespace Finsam.Domain.Tests.Initiatives;

public class RequisitionTests
{
    private static readonly LocalDate March = new(2020, 3, 31);

    [Fact]
    public void A_refund_is_a_requisition_below_nothing()
    {
        var refund = Requisition.Refund(2020, March, Sek.FromKronor(5));
        Assert.True(refund.IsRefund);
        Assert.Equal((2020, March, Sek.FromKronor(-5)), (refund.Year, refund.Date, refund.Amount));
        Assert.Equal("2020-03-31: -5 kr", refund.ToString().Plain());
        Assert.Equal(refund, Requisition.Refund(2020, March, Sek.FromKronor(5)));
        Assert.False(new Requisition(2020, March, Sek.FromKronor(5)).IsRefund);
    }

    [Fact]
    public void A_requisition_and_a_refund_are_for_more_than_nothing_and_of_a_day_by_ISO_in_the_year_or_later()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "The requisition of 2020-03-31 is 0 kr. Give more than 0 kr, and what is paid back as Refund.",
            () => new Requisition(2020, March, Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "The requisition of 2020-03-31 is -5 kr.",
            () => Requisition.Refund(2020, March, Sek.FromKronor(-5))
        );
        Refusal.Of<ArgumentException>(
            "date",
            "2020-03-31 is a day of the calendar Julian. Give it by ISO",
            () => new Requisition(2020, new LocalDate(2020, 3, 31, CalendarSystem.Julian), Sek.FromKronor(1))
        );
        Refusal.Of<ArgumentException>(
            "date",
            "5 kr of 2020-03-31 is before 2021, when there was no cost. Give a later day.",
            () => new Requisition(2021, March, Sek.FromKronor(5))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "1999 is no year of a federation",
            () => new Requisition(1999, March, Sek.FromKronor(5))
        );
    }
}
