/** What stands at the machine's bare address: every screen, for whoever sets one up. */
import type { Setup, StaffRole } from '#shared/domain/setup/setup.ts'
import { appraisedRoles, type Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { pages } from '../pages.ts'
import { html } from './html.ts'
import { plainPage } from './plainPage.ts'

/** Who signs in there, in the words of every screen: `考核人员、主任 · appraiser, director`. */
const signsIn = (roles: readonly StaffRole[]): string => {
  if (appraisedRoles.every((role) => roles.includes(role))) return '全体工作人员 · all staff'
  const named = (language: Language) => roles.map((role) => catalogue[language].common.roles[role])
  return `${named('zh-CN').join('、')} · ${named('en').join(', ').toLowerCase()}`
}

export const homePage = (setup: Setup | undefined): string => {
  const name = setup?.name['zh-CN'] ?? '排号'
  const first = setup
    ? null
    : html`<p class="first">
        <a href="/setup/">首次使用：从这里设置大厅<br /><span lang="en">First time: set the hall up here</span></a>
      </p>`
  return plainPage(
    name,
    html`<h1>${name}</h1>
      ${setup?.demo && html`<p class="demo">演示大厅，数据均为虚构 · <span lang="en">demo hall, everything is made up</span></p>`}
      ${first}
      <p>请选择这台设备的用途。 <span class="quiet" lang="en">Choose what this device is for.</span></p>
      <ul class="places">
        ${pages.map(
          ({ path, chinese, english, roles }) =>
            html`<li>
              <a href="${path}"
                >${chinese}<span lang="en">${english}</span>${roles && html`<span>${signsIn(roles)}</span>`}</a
              >
            </li>`,
        )}
      </ul>
      <p class="quiet"><a href="/api">API</a></p>`,
  )
}
