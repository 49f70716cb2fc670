import { createBrowserRouter } from 'react-router'
import { Page } from './parts/page/page.tsx'
import { Waiting } from './parts/waiting.tsx'
import { Broken } from './screens/broken/broken.tsx'
import { Library } from './screens/library/library.tsx'
import { NotFound } from './screens/not-found/not-found.tsx'

export const router = createBrowserRouter([
  {
    element: <Page />,
    errorElement: <Broken />,
    hydrateFallbackElement: <Waiting />,
    children: [
      {
        errorElement: <Broken />,
        children: [
          { path: '/', element: <Library /> },
          { path: '/scenarios/:trade/:name', lazy: async () => ({ Component: (await import('./screens/brief/brief.tsx')).BriefScreen }) },
          { path: '/attempts', lazy: async () => ({ Component: (await import('./screens/attempts/attempts.tsx')).Attempts }) },
          { path: '/attempts/:id', lazy: async () => ({ Component: (await import('./screens/room/room.tsx')).Room }) },
          { path: '/attempts/:id/debrief', lazy: async () => ({ Component: (await import('./screens/debrief/debrief.tsx')).Debrief }) },
          { path: '/attempts/:id/compare', lazy: async () => ({ Component: (await import('./screens/compare/compare.tsx')).Compare }) },
          { path: '/drills/:rule', lazy: async () => ({ Component: (await import('./screens/drill/drill.tsx')).DrillScreen }) },
          { path: '/progress', lazy: async () => ({ Component: (await import('./screens/progress/progress.tsx')).ProgressScreen }) },
          { path: '/instructor', lazy: async () => ({ Component: (await import('./screens/instructor/instructor.tsx')).Instructor }) },
          {
            path: '/first-instructor',
            lazy: async () => ({ Component: (await import('./screens/instructor/first-instructor.tsx')).FirstInstructor }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
])
