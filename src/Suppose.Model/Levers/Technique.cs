namespace Suppose.Model.Levers;

/// <summary>A way of pulling a lever. Those of the five families follow the twenty-five techniques of Cornish and Clarke (2003), in our own words.</summary>
public enum Technique
{
    /// <summary>Of effort: could the thing itself be built so that it can't be done in one go, or not without a tool that nobody has at hand.</summary>
    MakeItHard,

    /// <summary>Of effort: could fewer people, or nobody alone, get to where it can be done.</summary>
    ControlWhoGetsIn,

    /// <summary>Of effort: could it be noticed at the point where what was taken, or done, leaves the place.</summary>
    CheckOnTheWayOut,

    /// <summary>Of effort: could people be led another way, so that the occasion does not come up.</summary>
    LeadElsewhere,

    /// <summary>Of effort: could what is needed for it be kept apart, or be taken out of use.</summary>
    KeepToolsApart,

    /// <summary>Of risk of discovery: who else could be around as a matter of course when it might be done.</summary>
    AddGuardians,

    /// <summary>Of risk of discovery: could the place, or the accounts, be laid out so that others see by themselves what goes on.</summary>
    HelpPeopleSee,

    /// <summary>Of risk of discovery: could each step carry the name of whoever took it.</summary>
    PutNamesToIt,

    /// <summary>Of risk of discovery: whose place is it? Could somebody be glad to look after it.</summary>
    GiveSomeoneThePlace,

    /// <summary>Of risk of discovery: could an audit, a count or an alarm look at it, at times that nobody can foresee.</summary>
    WatchFormally,

    /// <summary>Of reward: could what tempts be kept out of sight.</summary>
    HideWhatTempts,

    /// <summary>Of reward: could what tempts not be there at all.</summary>
    TakeAwayWhatTempts,

    /// <summary>Of reward: could what is taken be marked, so that it is of use to nobody else.</summary>
    MarkWhatIsOurs,

    /// <summary>Of reward: who takes what comes of it? Could that way be closed.</summary>
    CloseTheMarket,

    /// <summary>Of reward: could it be arranged that it brings nothing, even where it succeeds.</summary>
    LetItBringNothing,

    /// <summary>Of provocation: what wears people down just before? Could there be less of it.</summary>
    EaseFrustration,

    /// <summary>Of provocation: which quarrels come up again and again? Could what they are about be settled beforehand.</summary>
    AvoidDisputes,

    /// <summary>Of provocation: could there be time between the moment of anger and the moment it can be done.</summary>
    CoolDown,

    /// <summary>Of provocation: who would think less of somebody who did not do it? Could someone have the right to say no for all.</summary>
    WeakenPressureOfOthers,

    /// <summary>Of provocation: is it talked of in a way that makes others try it.</summary>
    DoNotSpreadTheExample,

    /// <summary>Of excuse: is it written anywhere, in a sentence, what is meant.</summary>
    SetRulesBeforehand,

    /// <summary>Of excuse: could it be said at the very place where it is done.</summary>
    SayItOnTheSpot,

    /// <summary>Of excuse: could people be asked, in the moment, to put their name to its being right.</summary>
    AskTheConscience,

    /// <summary>Of excuse: what would make the right way the shorter one.</summary>
    MakeTheRightWayEasy,

    /// <summary>Of excuse: what clouds people's heads there: drink, sleep that is lacking, a clock that runs.</summary>
    KeepAClearHead,

    /// <summary>Of decision right: could it take two who don't depend on each other.</summary>
    ShareTheDecision,

    /// <summary>Of decision right: who knows best when it must not be done? Could they stop it, without asking anyone.</summary>
    GiveAVeto,

    /// <summary>Of decision right: does somebody check their own work there? Could the two be parted.</summary>
    SeparateDuties,

    /// <summary>Of information: what did somebody know that never reached whoever decided? Could it go there by itself.</summary>
    TellWhoDecides,

    /// <summary>Of information: could whoever decides see whom it hits.</summary>
    ShowWhatItDoes,

    /// <summary>Of information: what happens to those who bring bad news? Could it be worth their while.</summary>
    ProtectWhoSpeaks,

    /// <summary>Of growth: could people try the other way out where nothing is at stake, more than once.</summary>
    LetPeoplePractise,

    /// <summary>Of growth: would people want the common good more if some of it were theirs to look after.</summary>
    GiveAShareInIt,

    /// <summary>Of growth: what does it give them? Could they get that some other way.</summary>
    MeetWhatIsNeeded,

    /// <summary>Of growth: who could go along with somebody for a while: to ask, to show, to thank.</summary>
    WalkAlongside,
}
