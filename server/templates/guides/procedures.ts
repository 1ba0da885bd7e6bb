/** The ways a matter usually goes, from the counter to the result; a guide names one or writes its own. */

export const procedures = {
  /** 即办: everything while the citizen waits. */
  window: [
    '取号到窗口提交材料 | Take a number and hand in the papers at the window',
    '窗口人员当场审核；材料不齐的，一次告知需要补正的全部内容 | Checked at once; anything missing is told in one go',
    '材料齐全且符合条件的，当场办结 | Done on the spot when everything is in order',
  ],
  /** 承诺件: accepted, examined, decided, delivered. */
  promised: [
    '取号到窗口提交申请和材料 | Take a number and hand in the application and papers at the window',
    '受理：材料齐全的当场受理并出具受理回执；不齐的，一次告知需要补正的全部内容 | Accepted with a receipt, or everything missing is told in one go',
    '审查：承办单位审核申请材料 | The unit in charge examines the application',
    '决定：在承诺时限内作出决定 | Decided within the promised time',
    '送达：窗口领取、邮寄或者网上送达结果 | The result is collected, posted or delivered online',
  ],
  /** Accepted here, examined at home and above, published before it is decided. */
  publicity: [
    '本人或者代理人到窗口提出申请 | Apply at the window, in person or through an agent',
    '受理：材料齐全的当场受理并出具受理回执；不齐的，一次告知需要补正的全部内容 | Accepted with a receipt, or everything missing is told in one go',
    '调查：入户走访、信息核对 | Home visit and comparison of records',
    '公示：在申请人所在村（社区）公示 | The outcome is posted in the village or community',
    '决定：审核确认，并将结果告知申请人；不符合条件的，书面说明理由 | Decided; a refusal comes in writing with reasons',
  ],
  /** Accepted here, decided by an organ above. */
  forwarded: [
    '取号到窗口提交申请和材料 | Take a number and hand in the application and papers at the window',
    '受理：材料齐全的当场受理并出具受理回执；不齐的，一次告知需要补正的全部内容 | Accepted with a receipt, or everything missing is told in one go',
    '初审后报送上级主管部门 | First check here, then sent to the organ above',
    '上级主管部门审核并作出决定 | The organ above examines and decides',
    '窗口通知申请人领取结果 | The window tells the applicant to collect the result',
  ],
  /** Examined on site before it is decided. */
  inspected: [
    '取号到窗口提交申请和材料 | Take a number and hand in the application and papers at the window',
    '受理：材料齐全的当场受理并出具受理回执；不齐的，一次告知需要补正的全部内容 | Accepted with a receipt, or everything missing is told in one go',
    '现场核查：承办单位派两名以上工作人员到现场核查 | Two or more officials inspect the site',
    '决定：在承诺时限内作出决定；不予批准的，书面说明理由 | Decided within the promised time; a refusal comes in writing with reasons',
    '送达：窗口领取、邮寄或者网上送达结果 | The result is collected, posted or delivered online',
  ],
  /** 备案, 报告: put on file, no permission. */
  filing: [
    '取号到窗口提交备案材料 | Take a number and hand in the papers to be filed',
    '材料齐全、符合形式要求的，当场备案；不齐的，一次告知需要补正的全部内容 | Filed at once when complete, or everything missing is told in one go',
    '出具备案回执 | A receipt of the filing is given',
  ],
  /** Asking and printing. */
  enquiry: [
    '取号到窗口出示证件，说明要查询的内容 | Take a number, show your card and say what you want to know',
    '窗口核对身份后当场查询、打印 | Looked up and printed at once after the identity check',
  ],
  /** Telling the phone number, giving advice. */
  advice: [
    '取号到窗口说明情况 | Take a number and tell what it is about',
    '窗口当场解答；需要其他单位办理的，告知单位名称、地址和电话 | Answered at once; if another unit is in charge, its name, address and phone are told',
  ],
} as const

export type ProcedureName = keyof typeof procedures
