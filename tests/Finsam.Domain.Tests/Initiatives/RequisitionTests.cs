using NodaTime;

namespace Finsam.Domain.Tests.Initiatives;

public class RequisitionTests
{
    [Fact]
    public void A_requisition_is_for_more_than_nothing_and_of_a_day_by_ISO()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "The requisition of 2020-03-31 is 0 kr. A requisition asks for more than 0 kr",
            () => new Requisition(new LocalDate(2020, 3, 31), Sek.Zero)
        );
        Refusal.Of<ArgumentException>(
            "date",
            "2020-03-31 is a day of the calendar Julian. Give it by ISO",
            () => new Requisition(new LocalDate(2020, 3, 31, CalendarSystem.Julian), Sek.FromKronor(1))
        );
    }
}
